import { Alert, Box, Button } from '@mui/material';
import { useSay } from '../language/use-say.ts';
import type { BrokenLink } from './as-saved.ts';

type Props = {
  broken: readonly BrokenLink[];
  onRelink: (broken: BrokenLink) => void;
};

/** Which links saving would leave without their words, while that can still be undone. */
export function BrokenLinks({ broken, onRelink }: Props) {
  const say = useSay();
  if (broken.length === 0) return null;
  return (
    <Alert id="bench-broken" severity="warning" icon={false} square>
      {say(
        'Saving breaks one link: its words are gone. |||| Saving breaks %{smart_count} links: their words are gone.',
        { smart_count: broken.length },
      )}{' '}
      {say('Link them anew afterwards, or undo.')}
      <Box
        component="ul"
        aria-label={say('Links that break')}
        sx={{ m: 0, pl: 2.5, maxHeight: 160, overflow: 'auto' }}
      >
        {broken.map((one) => (
          <Entry key={`${one.statement.id} ${one.passage.start}`} broken={one} onRelink={onRelink} />
        ))}
      </Box>
    </Alert>
  );
}

type EntryProps = Pick<Props, 'onRelink'> & { broken: BrokenLink };

function Entry({ broken, onRelink }: EntryProps) {
  const say = useSay();
  return (
    <Box component="li" sx={{ overflowWrap: 'anywhere' }}>
      <b>{broken.statement.summary}</b> “{broken.words}”{' '}
      {broken.heir ? (
        <Button size="small" color="inherit" onClick={() => onRelink(broken)}>
          {say('Save, and link the changed words')}
        </Button>
      ) : null}
    </Box>
  );
}
