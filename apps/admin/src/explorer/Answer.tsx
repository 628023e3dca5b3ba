import { Alert, Box, Typography } from '@mui/material';
import { useSay } from '../language/use-say.ts';
import type { Answered, GivenError } from './send.ts';

/** What the register answered: errors in words first, then all of it as it came. */
export function Answer({ answered }: { answered: Answered | null }) {
  const say = useSay();
  return (
    <Box component="section" aria-label={say('Answer')} sx={{ minWidth: 0 }}>
      <Typography role="status" variant="body2" color="text.secondary" sx={{ minHeight: 24 }}>
        {answered
          ? say('Status %{status}, %{milliseconds} ms, %{characters} characters', {
              status: answered.status,
              milliseconds: answered.tookMs,
              characters: answered.body.length,
            })
          : say('Nothing was asked yet.')}
      </Typography>
      {answered?.errors.map((error) => (
        <Alert key={JSON.stringify(error)} severity="error" sx={{ my: 1, overflowWrap: 'anywhere' }}>
          {error.message}
          <ErrorPlace error={error} />
        </Alert>
      ))}
      <Box
        component="pre"
        tabIndex={0}
        role="region"
        aria-label={say('The answer as it came')}
        sx={{
          m: 0,
          p: 1.5,
          minHeight: 120,
          maxHeight: '60vh',
          overflow: 'auto',
          bgcolor: 'background.paper',
          border: 1,
          borderColor: 'divider',
          borderRadius: 1,
          fontSize: '0.875rem',
          whiteSpace: 'pre-wrap',
          overflowWrap: 'anywhere',
        }}
      >
        {answered?.body}
      </Box>
    </Box>
  );
}

function ErrorPlace({ error: { extensions, path, locations } }: { error: GivenError }) {
  const say = useSay();
  const line = locations?.[0]?.line;
  return (
    <Typography variant="body2">
      {extensions?.code ? (
        <>
          {say('Code')} <code>{extensions.code}</code>{' '}
        </>
      ) : null}
      {path ? (
        <>
          {say('Path')} <code>{path.join('.')}</code>{' '}
        </>
      ) : null}
      {line ? say('Line %{line}', { line }) : null}
    </Typography>
  );
}
