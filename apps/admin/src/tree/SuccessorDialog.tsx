import { Alert } from '@mui/material';
import { withDescendants } from '@privacy-register/desk/tree/node.ts';
import { useState } from 'react';
import { useSay } from '../language/use-say.ts';
import { textIn, VerbDialog } from '../verb/VerbDialog.tsx';
import type { DialogProps } from './dialog-props.ts';
import { NewTermFields } from './NewTermFields.tsx';
import { ReachOfTerm } from './ReachOfTerm.tsx';
import { TermPicker } from './TermPicker.tsx';
import { useToday } from './today.ts';
import { useTermChange } from './use-term-change.ts';

/** A new key with a new meaning; the old one stays for what was posted, and names the new one. */
export function SuccessorDialog({ type, term, terms, onClose, onDone }: DialogProps) {
  const say = useSay();
  const [parents, setParents] = useState<readonly string[]>(term.parents);
  const today = useToday();
  const below = withDescendants(terms, term.id);
  const offered = terms.filter(({ id, isRetired }) => !below.has(id) && !isRetired);
  const children = terms.filter((each) => each.parents.includes(term.id)).length;
  const { mutate, isPending, error } = useTermChange(
    type,
    say('“%{name}” is replaced.', { name: term.name }),
    onDone,
  );
  const succeed = (given: FormData) =>
    mutate(async ({ succeed: replace }) => {
      const text = (name: string) => textIn(given, name);
      const values = { name: text('name'), key: text('key'), description: text('description'), parents };
      return replace(term, values, today);
    });
  return (
    <VerbDialog
      title={say('Replace “%{name}” by a new term', { name: term.name })}
      action={say('Make it and replace')}
      isBusy={isPending}
      error={error}
      onClose={onClose}
      onSubmit={succeed}
    >
      <NewTermFields name={term.name} description={term.description} keyBefore={term.key} />
      <TermPicker label={say('Stands under')} terms={offered} value={parents} onChange={setParents} />
      {children ? (
        <Alert severity="info">
          {say(
            'One narrower term stays under the old one until you move or replace it. |||| ' +
              '%{smart_count} narrower terms stay under the old one until you move or replace them.',
            { smart_count: children },
          )}
        </Alert>
      ) : null}
      <ReachOfTerm id={term.id} />
    </VerbDialog>
  );
}
