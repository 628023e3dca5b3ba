import { Box, Chip, Link, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import { Said } from '../language/Said.tsx';
import { sentence } from '../language/say.ts';
import { useSay } from '../language/use-say.ts';
import { Moment } from '../time/Moment.tsx';
import type { Adopting, State } from './adoptions.ts';

const states: Record<State, { label: string; colour: 'error' | 'info' | 'success' }> = {
  NOT_FETCHED: { label: sentence('Not fetched'), colour: 'error' },
  FETCHED: { label: sentence('Fetched'), colour: 'info' },
  ACKNOWLEDGED: { label: sentence('Acknowledged'), colour: 'success' },
};

const rows = { m: 0, p: 0, listStyle: 'none', display: 'grid', rowGap: 1.5 } as const;
const columns = {
  display: 'grid',
  columnGap: 2,
  rowGap: 0.5,
  alignItems: 'start',
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 5fr) minmax(0, 2fr) minmax(0, 5fr)' },
  borderTop: 1,
  borderColor: 'divider',
  pt: 1,
} as const;

/** App by app: who answers for it, why the version concerns it, and what it knows. */
export function AdoptionTable({ apps }: { apps: readonly Adopting[] }) {
  const say = useSay();
  if (apps.length === 0) {
    return (
      <Typography color="text.secondary">
        {say('No app serves a platform that it covers, or follows its policy.')}
      </Typography>
    );
  }
  return (
    <Box component="ul" sx={rows}>
      {apps.map((each) => (
        <Box component="li" key={each.app.id} sx={columns}>
          <Who adopting={each} />
          <Box>
            <Chip
              size="small"
              variant="outlined"
              color={states[each.state].colour}
              label={say(states[each.state].label)}
            />
          </Box>
          <When adopting={each} />
        </Box>
      ))}
    </Box>
  );
}

function Who({ adopting: { app, platforms, follows } }: { adopting: Adopting }) {
  const say = useSay();
  const served = platforms.map(({ name }) => name).join(', ');
  return (
    <Box sx={{ minWidth: 0, overflowWrap: 'anywhere' }}>
      <Link component={RouterLink} to={`/app/${app.id}/show`} sx={{ fontWeight: 600 }}>
        {app.name}
      </Link>
      <Typography variant="body2">{[app.owner, app.contact].filter(Boolean).join(', ')}</Typography>
      <Typography variant="body2" color="text.secondary">
        {[
          ...(served ? [say('Serves %{platforms}.', { platforms: served })] : []),
          ...(follows ? [say('Follows the policy.')] : []),
        ].join(' ')}
      </Typography>
    </Box>
  );
}

function When({ adopting: { fetchedAt, fetchedVia, acknowledgedAt } }: { adopting: Adopting }) {
  return (
    <Box sx={{ minWidth: 0, typography: 'body2' }}>
      {fetchedAt ? (
        <Line>
          <Said sentence="Fetched %{moment}" parts={{ moment: <Moment at={fetchedAt} /> }} />
          {fetchedVia ? <Via via={fetchedVia} /> : null}
        </Line>
      ) : null}
      {acknowledgedAt ? (
        <Line>
          <Said sentence="Acknowledged %{moment}" parts={{ moment: <Moment at={acknowledgedAt} /> }} />
        </Line>
      ) : null}
    </Box>
  );
}

const Line = ({ children }: { children: ReactNode }) => <div>{children}</div>;

const answers: Record<NonNullable<Adopting['fetchedVia']>, string> = {
  UPCOMING_CHANGES: sentence('with the coming changes of a platform'),
  VERSION: sentence('as a version'),
  DIFFERENCE: sentence('as a difference'),
  NOTICE: sentence('with its notice'),
};

function Via({ via }: { via: NonNullable<Adopting['fetchedVia']> }) {
  const say = useSay();
  return (
    <Box component="span" sx={{ display: 'block', color: 'text.secondary' }}>
      {say(answers[via])}
    </Box>
  );
}
