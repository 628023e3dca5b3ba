import { Autocomplete, Box, Button, Checkbox, FormControlLabel, TextField } from '@mui/material';
import { passageOf } from '@privacy-register/schema/policy-text/passage';
import type { Statement } from '@privacy-register/schema/record/statement';
import { stands } from '@privacy-register/schema/source-text/place-all';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { sentence } from '../language/say.ts';
import { useSay } from '../language/use-say.ts';
import type { Stretch } from '../source-text/stretch.ts';
import { useVerb } from '../verb/use-verb.ts';
import { VerbDialog } from '../verb/VerbDialog.tsx';
import { newStatementAt } from '../workbench/new-statement.ts';
import type { VersionFile } from './version-file.ts';

const linking = { mutation: 'updateStatement', input: 'UpdateStatementInput' };
type Props = { file: VersionFile; text: string; selection: Stretch; onClose: () => void };

/** Adds the selected words to the passages of a statement, or begins a statement with them. */
export function LinkDialog({ file, text, selection, onClose }: Props) {
  const say = useSay();
  const [chosen, setChosen] = useState<Statement | null>(null);
  const [isReplacing, setReplacing] = useState(true);
  const link = useVerb(linking, { done: sentence('Linked.'), onDone: onClose });
  const passage = passageOf(text, selection.start, selection.end);
  const standing = chosen?.passages.filter((each) => stands(each, text)) ?? [];
  // An observed text may be replaced: its places are kept until a person takes them away.
  const broken = file.version.status === 'draft' && chosen ? chosen.passages.length - standing.length : 0;
  return (
    <VerbDialog
      title={say('Link to a statement')}
      action={say('Link')}
      isBusy={link.isPending}
      error={link.error}
      onClose={onClose}
      onSubmit={() => {
        if (!chosen) return;
        const others = broken > 0 && isReplacing ? standing : chosen.passages;
        const passages = [...others, passage].toSorted((a, b) => a.start - b.start);
        link.mutate({ id: chosen.id, expectedRevision: chosen.revision, passages });
      }}
    >
      <Box
        component="blockquote"
        sx={{ m: 0, pl: 2, borderLeft: 3, borderColor: 'divider', whiteSpace: 'pre-wrap' }}
      >
        {text.slice(selection.start, selection.end)}
      </Box>
      <Autocomplete
        options={file.statements}
        value={chosen}
        onChange={(_, statement) => setChosen(statement)}
        getOptionLabel={({ summary }) => summary}
        getOptionKey={({ id }) => id}
        groupBy={({ section }) => section ?? say('Without a section')}
        renderInput={(params) => <TextField {...params} label={say('Statement')} required autoFocus />}
      />
      {broken > 0 ? (
        <FormControlLabel
          control={<Checkbox checked={isReplacing} />}
          onChange={() => setReplacing(!isReplacing)}
          label={say('In place of its broken link |||| In place of its %{smart_count} broken links', {
            smart_count: broken,
          })}
        />
      ) : null}
      <div>
        <Button component={Link} to={newStatementAt({ file, text, words: selection })}>
          {say('Make a new statement of it')}
        </Button>
      </div>
    </VerbDialog>
  );
}
