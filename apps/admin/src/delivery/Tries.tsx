import { Box, Card, CardContent, Typography } from '@mui/material';
import { Said } from '../language/Said.tsx';
import { useSay } from '../language/use-say.ts';
import { Moment } from '../time/Moment.tsx';
import type { Try } from './deliveries.ts';

/** Each try with what was answered, the oldest first. */
export function Tries({ tries }: { tries: readonly Try[] }) {
  const say = useSay();
  return (
    <Card variant="outlined" component="section" aria-label={say('Tries')}>
      <CardContent>
        <Typography component="h2" variant="h6" gutterBottom>
          {say('Tries')}
        </Typography>
        {tries.length === 0 ? (
          <Typography color="text.secondary">{say('It has not been tried yet.')}</Typography>
        ) : null}
        <Box component="ol" sx={{ m: 0, pl: 3, display: 'grid', gap: 1 }}>
          {tries.map((each) => (
            <li key={each.id}>
              <One tried={each} />
            </li>
          ))}
        </Box>
      </CardContent>
    </Card>
  );
}

function One({ tried: { at, status, milliseconds, error, excerpt } }: { tried: Try }) {
  const say = useSay();
  return (
    <Box sx={{ overflowWrap: 'anywhere' }}>
      <Typography>
        <Said
          sentence="%{moment}: %{status}, %{milliseconds} ms"
          parts={{
            ...{ moment: <Moment at={at} />, milliseconds },
            status: status === null ? say('no answer') : status,
          }}
        />
      </Typography>
      {error ? (
        <Typography variant="body2" color="error" lang="en">
          {error}
        </Typography>
      ) : null}
      {excerpt ? (
        <Box component="pre" sx={{ m: 0, whiteSpace: 'pre-wrap', fontSize: '0.8125rem' }}>
          {excerpt}
        </Box>
      ) : null}
    </Box>
  );
}
