import { Alert, Autocomplete, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import { useSay } from '../language/use-say.ts';
import { VerbDialog } from '../verb/VerbDialog.tsx';
import type { DialogProps } from './dialog-props.ts';
import { ReachOfTerm } from './ReachOfTerm.tsx';
import { useToday } from './today.ts';
import { useTermChange } from './use-term-change.ts';

/** Merges a term into another: it is deprecated and says what took its place. */
export function ReplaceDialog({ type, term, terms, onClose, onDone }: DialogProps) {
  const say = useSay();
  const [by, setBy] = useState<string | null>(null);
  const today = useToday();
  const offered = terms.filter(({ id, isRetired }) => id !== term.id && !isRetired);
  const { mutate, isPending, error } = useTermChange(
    type,
    say('“%{name}” is replaced.', { name: term.name }),
    onDone,
  );
  const replace = () => {
    if (!by) return;
    mutate(async ({ update }) => {
      await update(term, { replacedBy: by, deprecatedOn: term.deprecatedOn ?? today });
      return by;
    });
  };
  return (
    <VerbDialog
      title={say('Replace “%{name}”', { name: term.name })}
      action={say('Replace')}
      isBusy={isPending}
      error={error}
      onClose={onClose}
      onSubmit={replace}
    >
      <Typography>
        {say(
          'It is deprecated from today and names the term that took its place. Statements that use it ' +
            'keep it until somebody edits them; what was posted stays as it is.',
        )}
      </Typography>
      <Autocomplete
        options={offered}
        value={offered.find(({ id }) => id === by) ?? null}
        onChange={(_event, picked) => setBy(picked?.id ?? null)}
        getOptionKey={({ id }) => id}
        getOptionLabel={({ name, key }) => `${name} (${key})`}
        renderInput={(params) => <TextField {...params} required label={say('Replaced by')} />}
      />
      <ReachOfTerm id={term.id} />
      {by === null ? <Alert severity="info">{say('Choose the term that takes its place.')}</Alert> : null}
    </VerbDialog>
  );
}
