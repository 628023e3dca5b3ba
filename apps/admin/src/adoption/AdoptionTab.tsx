import { Skeleton, Stack, Typography } from '@mui/material';
import { useSay } from '../language/use-say.ts';
import { Problem } from '../verb/Problem.tsx';
import { AdoptionTable } from './AdoptionTable.tsx';
import { useAdoption } from './adoptions.ts';
import { DaysLeft } from './DaysLeft.tsx';
import { ExportAdoption } from './ExportAdoption.tsx';
import { StateCounts } from './StateCounts.tsx';

/** On the page of a version that was posted: the apps that it concerns, and what they know of it. */
export function AdoptionTab({ version }: { version: string }) {
  const say = useSay();
  const { data, error, isPending } = useAdoption(version);
  if (isPending) return <Skeleton variant="rounded" height={120} aria-label={say('Loading')} />;
  if (!data) return <Problem error={error} />;
  return (
    <Stack spacing={1.5}>
      <Typography color="text.secondary">
        {say('An app is known by the token it asks with; what it fetched before it was in force counts.')}
      </Typography>
      <DaysLeft days={data.daysLeft} />
      <StateCounts apps={data.apps} />
      {data.apps.length > 0 ? (
        <div>
          <ExportAdoption adoption={data} />
        </div>
      ) : null}
      <AdoptionTable apps={data.apps} />
    </Stack>
  );
}
