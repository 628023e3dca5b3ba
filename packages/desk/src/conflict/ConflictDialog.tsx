import { Alert, Button, Dialog, DialogActions, DialogContent, DialogTitle, Typography } from '@mui/material';
import { type ReactNode, useId, useState } from 'react';
import { ClashChoice } from './ClashChoice.tsx';
import { type ConflictWords, conflictWords } from './conflict-words.ts';
import type { Merge } from './merge-values.ts';
import { first, type Pick, picked } from './pick.ts';
import type { ShowValue } from './show-value.ts';
import { TakenList } from './TakenList.tsx';

type Props = {
  merge: Merge;
  /** Who saved meanwhile. */
  who: ReactNode;
  labelOf: (name: string) => string;
  show: ShowValue;
  action: string;
  onResolve: (values: Record<string, unknown>) => void;
  onTakeTheirs: () => void;
  onClose: () => void;
  words?: ConflictWords;
};

/** Somebody saved first: what they changed alone is taken, what fits is merged, the rest is chosen by hand. */
export function ConflictDialog({ merge, who, labelOf, show, action, words = conflictWords, ...on }: Props) {
  const title = useId();
  const [picks, setPicks] = useState<Record<string, Pick>>({});
  const pickOf = (name: string) => picks[name] ?? first(merge.clashes.find((clash) => clash.name === name));
  const open = merge.clashes.filter(({ name }) => pickOf(name) === null);
  const resolve = () => on.onResolve(picked(merge, pickOf));

  return (
    <Dialog open fullWidth maxWidth="md" onClose={on.onClose} aria-labelledby={title}>
      <DialogTitle id={title}>{words.title(who)}</DialogTitle>
      <DialogContent>
        <Typography sx={{ mb: 2 }}>{words.promise}</Typography>
        {merge.clashes.map((clash) => (
          <ClashChoice
            key={clash.name}
            clash={clash}
            label={labelOf(clash.name)}
            pick={pickOf(clash.name)}
            show={show}
            words={words}
            onPick={(pick) => setPicks({ ...picks, [clash.name]: pick })}
          />
        ))}
        <TakenList words={words} taken={merge.taken} labelOf={labelOf} show={show} />
        {open.length ? (
          <Alert severity="info">{words.choose(open.map(({ name }) => labelOf(name)).join(', '))}</Alert>
        ) : null}
      </DialogContent>
      <DialogActions sx={{ flexWrap: 'wrap' }}>
        <Button onClick={on.onClose}>{words.back}</Button>
        <Button onClick={on.onTakeTheirs}>{words.takeTheirs}</Button>
        <Button variant="contained" disabled={open.length > 0} onClick={resolve}>
          {action}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
