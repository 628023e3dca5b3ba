import { Typography } from '@mui/material';
import { useSay } from '../language/use-say.ts';

/** How long apps still have. */
export function DaysLeft({ days }: { days: number | null }) {
  const say = useSay();
  const left =
    days === null
      ? say('No date yet: a site has still to show the notice.')
      : say('%{smart_count} day left |||| %{smart_count} days left', { smart_count: days });
  return <Typography sx={{ fontWeight: 600 }}>{days === 0 ? say('Less than a day left') : left}</Typography>;
}
