import { Typography } from '@mui/material';
import { useSay } from '../language/use-say.ts';
import { type Adopting, countIn } from './adoptions.ts';

/** So many apps in each state, in words. */
export function StateCounts({ apps }: { apps: readonly Adopting[] }) {
  const say = useSay();
  if (apps.length === 0) return null;
  const counts = {
    none: countIn(apps, 'NOT_FETCHED'),
    fetched: countIn(apps, 'FETCHED'),
    acknowledged: countIn(apps, 'ACKNOWLEDGED'),
  };
  return (
    <Typography>
      {say('Not fetched: %{none}, fetched: %{fetched}, acknowledged: %{acknowledged}.', counts)}
    </Typography>
  );
}
