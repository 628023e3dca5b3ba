import { Alert, Button } from '@mui/material';
import { withDescendants } from '@privacy-register/desk/tree/node.ts';
import { useState } from 'react';
import { useSay } from '../language/use-say.ts';
import { VerbDialog } from '../verb/VerbDialog.tsx';
import type { DialogProps } from './dialog-props.ts';
import { ReachOfTerm } from './ReachOfTerm.tsx';
import { TermPicker } from './TermPicker.tsx';
import { useTermChange } from './use-term-change.ts';

type Props = DialogProps & { onSucceed: () => void };

/** Under which terms it stands: one, several, or none. */
export function MoveDialog({ type, term, terms, onClose, onDone, onSucceed }: Props) {
  const say = useSay();
  const [parents, setParents] = useState<readonly string[]>(term.parents);
  const below = withDescendants(terms, term.id);
  const offered = terms.filter(({ id, isRetired }) => !below.has(id) && (!isRetired || parents.includes(id)));
  const { mutate, isPending, error } = useTermChange(
    type,
    say('“%{name}” is moved.', { name: term.name }),
    onDone,
  );
  const move = () =>
    mutate(async ({ update }) => {
      await update(term, { parents });
      return term.id;
    });

  if (term.firstPostedAt) {
    return (
      <VerbDialog
        title={say('“%{name}” keeps its place', { name: term.name })}
        action={say('Replace by a new term')}
        isBusy={false}
        error={null}
        onClose={onClose}
        onSubmit={onSucceed}
      >
        <Alert severity="info">
          {say(
            'A posted version uses this term. What it said must go on meaning what it meant, so the ' +
              "term's parents and description stay as they are. A new term can stand elsewhere and take its " +
              'place in what is written from now on.',
          )}
        </Alert>
      </VerbDialog>
    );
  }
  return (
    <VerbDialog
      title={say('Move “%{name}”', { name: term.name })}
      action={say('Move')}
      isBusy={isPending}
      error={error}
      onClose={onClose}
      onSubmit={move}
    >
      <TermPicker label={say('Stands under')} terms={offered} value={parents} onChange={setParents} />
      {parents.length ? null : <Alert severity="info">{say('Without a parent it stands at the top.')}</Alert>}
      {term.parents.length ? (
        <Button sx={{ alignSelf: 'flex-start' }} onClick={() => setParents([])}>
          {say('Move to the top')}
        </Button>
      ) : null}
      <ReachOfTerm id={term.id} />
    </VerbDialog>
  );
}
