import { Autocomplete, Box, Button, TextField } from '@mui/material';
import { passageOf } from '@privacy-register/schema/policy-text/passage';
import { sectionAt } from '@privacy-register/schema/policy-text/section';
import type { Statement } from '@privacy-register/schema/record/statement';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { useVerb } from '../verb/use-verb.ts';
import { VerbDialog } from '../verb/VerbDialog.tsx';
import type { Selection } from './TextTab.tsx';
import type { VersionFile } from './version-file.ts';

const linking = { mutation: 'updateStatement', input: 'UpdateStatementInput' };
type Props = { file: VersionFile; text: string; selection: Selection; onClose: () => void };

/** Adds the selected words to the passages of a statement, or begins a statement with them. */
export function LinkDialog({ file, text, selection, onClose }: Props) {
  const { version, statements } = file;
  const [chosen, setChosen] = useState<Statement | null>(null);
  const link = useVerb(linking, { done: 'Linked.', onDone: onClose });
  const passage = passageOf(text, selection.start, selection.end);
  const order = Math.max(0, ...statements.map((each) => each.order)) + 1;
  const section = sectionAt(text, selection.start)?.title || null;
  const fresh = JSON.stringify({ version: version.id, order, section, passages: [passage] });
  return (
    <VerbDialog
      title="Link to a statement"
      action="Link"
      isBusy={link.isPending}
      error={link.error}
      onClose={onClose}
      onSubmit={() => {
        if (!chosen) return;
        const passages = [...chosen.passages, passage].toSorted((a, b) => a.start - b.start);
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
        options={statements}
        value={chosen}
        onChange={(_, statement) => setChosen(statement)}
        getOptionLabel={({ summary }) => summary}
        getOptionKey={({ id }) => id}
        groupBy={({ section }) => section ?? 'Without a section'}
        renderInput={(params) => <TextField {...params} label="Statement" required autoFocus />}
      />
      <div>
        <Button component={Link} to={`/statement/create?source=${encodeURIComponent(fresh)}`}>
          Make a new statement of it
        </Button>
      </div>
    </VerbDialog>
  );
}
