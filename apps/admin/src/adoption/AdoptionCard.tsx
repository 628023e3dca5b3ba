import { Box, Card, CardContent, Link, Typography } from '@mui/material';
import { Link as RouterLink } from 'react-router-dom';
import { Said } from '../language/Said.tsx';
import { useSay } from '../language/use-say.ts';
import { TwoClocks } from '../time/TwoClocks.tsx';
import { AdoptionTable } from './AdoptionTable.tsx';
import type { Adoption } from './adoptions.ts';
import { DaysLeft } from './DaysLeft.tsx';
import { ExportAdoption } from './ExportAdoption.tsx';
import { StateCounts } from './StateCounts.tsx';

/** One version on its way, with every app that it concerns. */
export function AdoptionCard({ adoption }: { adoption: Adoption }) {
  const say = useSay();
  const { policy, version, apps } = adoption;
  const title = say('Version %{number} of %{policy}', { number: version.number, policy: policy.title });
  return (
    <Card variant="outlined" component="section" aria-label={title}>
      <CardContent>
        <Typography component="h2" variant="h6" sx={{ overflowWrap: 'anywhere' }}>
          <Link component={RouterLink} to={`/policy-version/${version.id}/show?tab=apps`}>
            {title}
          </Link>
        </Typography>
        <DaysLeft days={adoption.daysLeft} />
        {version.effectiveAt ? (
          <Typography variant="body2" component="div" gutterBottom>
            <Said
              sentence="In force from %{moment}"
              parts={{ moment: <TwoClocks at={version.effectiveAt} zone={policy.timeZone} /> }}
            />
          </Typography>
        ) : null}
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', my: 1.5 }}>
          <StateCounts apps={apps} />
          {apps.length > 0 ? <ExportAdoption adoption={adoption} /> : null}
        </Box>
        <AdoptionTable apps={apps} />
      </CardContent>
    </Card>
  );
}
