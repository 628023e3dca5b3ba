import { Box, Skeleton, Typography } from '@mui/material';
import { lazy, Suspense } from 'react';
import { Title, useGetIdentity } from 'react-admin';
import { AdoptionPanel } from '../adoption/AdoptionPanel.tsx';
import { FindingsPanel } from '../finding/FindingsPanel.tsx';
import { useQuiet } from '../kit/use-quiet.ts';
import { useSay } from '../language/use-say.ts';
import { ObligationsPanel } from '../obligation/ObligationsPanel.tsx';
import { CommentsForMe } from '../review/CommentsForMe.tsx';
import { Beginning } from './Beginning.tsx';
import { ComingVersions } from './ComingVersions.tsx';
import { grid } from './grid.ts';
import { JobHealth } from './JobHealth.tsx';
import { SitesWithoutNotice } from './SitesWithoutNotice.tsx';
import { WaitingRequests } from './WaitingRequests.tsx';
import { WaitingVersions } from './WaitingVersions.tsx';
import { WhenSeen } from './WhenSeen.tsx';

const Charts = lazy(async () => ({ default: (await import('./Charts.tsx')).Charts }));

/** What waits, what comes, what is amiss, and the register in figures. */
export function Home() {
  const say = useSay();
  const { identity } = useGetIdentity();
  const isQuiet = useQuiet();
  return (
    <Box sx={{ pt: 2 }}>
      <Title title={say('Home')} />
      <Typography component="h1" variant="h5" sx={{ mb: 2 }}>
        {identity ? say('Hello, %{fullName}', { fullName: identity.fullName ?? '' }) : say('Home')}
      </Typography>
      <Beginning />
      <Box sx={grid}>
        <WaitingVersions />
        <ComingVersions />
        <WaitingRequests />
        <CommentsForMe />
        <SitesWithoutNotice />
        <AdoptionPanel />
        <FindingsPanel />
        <ObligationsPanel />
        <JobHealth />
      </Box>
      <Box sx={{ mt: 2 }}>
        {isQuiet ? (
          <WhenSeen height={600}>
            <Suspense fallback={<Skeleton variant="rounded" height={600} />}>
              <Charts />
            </Suspense>
          </WhenSeen>
        ) : null}
      </Box>
    </Box>
  );
}
