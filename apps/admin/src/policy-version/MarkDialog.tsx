import { Box, MenuItem, TextField } from '@mui/material';
import { upperSnake } from '@privacy-register/desk/provider/graphql-name.ts';
import { textHash } from '@privacy-register/schema/policy-text/text-hash';
import { textMarkKinds } from '@privacy-register/schema/record/words';
import { sentence } from '../language/say.ts';
import { useSay, useSpelled } from '../language/use-say.ts';
import { useVerb } from '../verb/use-verb.ts';
import { textIn, VerbDialog } from '../verb/VerbDialog.tsx';

/** A stretch of the text; a sentence that is gone has no length and keeps the hash of its words. */
export type Marked = { start: number; end: number; words: string };
type Props = {
  on: { version: string } | { sourceDocument: string };
  marked: Marked;
  onClose: () => void;
};

const marking = { mutation: 'createTextMark', input: 'CreateTextMarkInput' };

/** Our own text is marked where it states no fact; in a captured one more may be odd. */
export function MarkDialog({ on, marked, onClose }: Props) {
  const say = useSay();
  const spelled = useSpelled();
  const { start, end, words } = marked;
  const isCaptured = 'sourceDocument' in on;
  const mark = useVerb(marking, {
    done: sentence(isCaptured ? 'Marked.' : 'Marked: it states no fact.'),
    onDone: onClose,
  });
  const submit = (given: FormData) => {
    const kind = isCaptured ? upperSnake(textIn(given, 'kind')) : 'NO_FACT';
    mark.mutate({ ...on, start, end, sha256: textHash(words), kind, reason: textIn(given, 'reason') });
  };
  return (
    <VerbDialog
      title={say(isCaptured ? 'Mark these words' : 'It states no fact')}
      action={say('Mark it')}
      isBusy={mark.isPending}
      error={mark.error}
      onClose={onClose}
      onSubmit={submit}
    >
      <Box
        component="blockquote"
        sx={{ m: 0, pl: 2, borderLeft: 3, borderColor: 'divider', whiteSpace: 'pre-wrap' }}
      >
        {words}
      </Box>
      {isCaptured ? (
        <TextField select name="kind" label={say('What they are')} defaultValue="no-fact">
          {textMarkKinds.map((kind) => (
            <MenuItem key={kind} value={kind}>
              {spelled(kind)}
            </MenuItem>
          ))}
        </TextField>
      ) : null}
      <TextField
        name="reason"
        label={say(isCaptured ? 'Why they need no statement' : 'Why it states no fact')}
        required
        autoFocus
      />
    </VerbDialog>
  );
}
