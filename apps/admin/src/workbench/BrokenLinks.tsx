import { Alert, Box } from '@mui/material';
import { useSay } from '../language/use-say.ts';
import type { BrokenLink } from './as-saved.ts';

/** Which links saving would leave without their words, while that can still be undone. */
export function BrokenLinks({ broken }: { broken: readonly BrokenLink[] }) {
  const say = useSay();
  if (broken.length === 0) return null;
  return (
    <Alert id="bench-broken" severity="warning" icon={false} square>
      {say(
        'Saving breaks the link of a statement: its words are gone. Link it anew afterwards, or undo. |||| Saving breaks %{smart_count} links of statements: their words are gone. Link them anew afterwards, or undo.',
        { smart_count: broken.length },
      )}
      <Box
        component="ul"
        aria-label={say('Links that break')}
        sx={{ m: 0, pl: 2.5, maxHeight: 160, overflow: 'auto' }}
      >
        {broken.map(({ statement, passage, words }) => (
          <Box component="li" key={`${statement.id} ${passage.start}`} sx={{ overflowWrap: 'anywhere' }}>
            <b>{statement.summary}</b> “{words}”
          </Box>
        ))}
      </Box>
    </Alert>
  );
}
