import { Alert, Button, Dialog, DialogActions, DialogContent, DialogTitle, Typography } from '@mui/material';
import { type ReactNode, useId, useState } from 'react';
import { ClashChoice } from './ClashChoice.tsx';
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
};

/** Somebody saved first: what they changed alone is taken, what fits is merged, the rest is chosen by hand. */
export function ConflictDialog({ merge, who, labelOf, show, action, ...on }: Props) {
  const title = useId();
  const [picks, setPicks] = useState<Record<string, Pick>>({});
  const pickOf = (name: string) => picks[name] ?? first(merge.clashes.find((clash) => clash.name === name));
  const open = merge.clashes.filter(({ name }) => pickOf(name) === null);
  const resolve = () => on.onResolve(picked(merge, pickOf));

  return (
    <Dialog open fullWidth maxWidth="md" onClose={on.onClose} aria-labelledby={title}>
      <DialogTitle id={title}>Changed meanwhile by {who}</DialogTitle>
      <DialogContent>
        <Typography sx={{ mb: 2 }}>
          Nothing you typed is lost, and nothing is saved before you say so.
        </Typography>
        {merge.clashes.map((clash) => (
          <ClashChoice
            key={clash.name}
            clash={clash}
            label={labelOf(clash.name)}
            pick={pickOf(clash.name)}
            show={show}
            onPick={(pick) => setPicks({ ...picks, [clash.name]: pick })}
          />
        ))}
        <TakenList taken={merge.taken} labelOf={labelOf} show={show} />
        {open.length ? (
          <Alert severity="info">Choose for: {open.map(({ name }) => labelOf(name)).join(', ')}.</Alert>
        ) : null}
      </DialogContent>
      <DialogActions sx={{ flexWrap: 'wrap' }}>
        <Button onClick={on.onClose}>Back to what I typed</Button>
        <Button onClick={on.onTakeTheirs}>Drop mine, load theirs</Button>
        <Button variant="contained" disabled={open.length > 0} onClick={resolve}>
          {action}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
