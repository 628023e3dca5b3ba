import { Box, TextField } from '@mui/material';
import { textHash } from '@privacy-register/schema/policy-text/text-hash';
import { useVerb } from '../verb/use-verb.ts';
import { textIn, VerbDialog } from '../verb/VerbDialog.tsx';
import type { VersionFile } from './version-file.ts';

/** A stretch of the text; a sentence that is gone has no length and keeps the hash of its words. */
export type Marked = { start: number; end: number; words: string };
type Props = { file: VersionFile; marked: Marked; onClose: () => void };

const marking = { mutation: 'createTextMark', input: 'CreateTextMarkInput' };

export function MarkDialog({ file, marked, onClose }: Props) {
  const { start, end, words } = marked;
  const mark = useVerb(marking, { done: 'Marked: it states no fact.', onDone: onClose });
  return (
    <VerbDialog
      title="It states no fact"
      action="Mark it"
      isBusy={mark.isPending}
      error={mark.error}
      onClose={onClose}
      onSubmit={(given) =>
        mark.mutate({
          version: file.version.id,
          start,
          end,
          sha256: textHash(words),
          kind: 'NO_FACT',
          reason: textIn(given, 'reason'),
        })
      }
    >
      <Box
        component="blockquote"
        sx={{ m: 0, pl: 2, borderLeft: 3, borderColor: 'divider', whiteSpace: 'pre-wrap' }}
      >
        {words}
      </Box>
      <TextField name="reason" label="Why it states no fact" required autoFocus />
    </VerbDialog>
  );
}
