import { Box } from '@mui/material';
import { useMoments } from './use-moments.ts';
import { ownZone } from './zoned.ts';

type Props = { at: string | null | undefined; zone?: string; empty?: string };

/** An instant on the clock of a zone (the reader's own, unless said), with UTC beside it for the careful. */
export function Moment({ at, zone = ownZone(), empty = '–' }: Props) {
  const { momentIn } = useMoments();
  if (!at) return <>{empty}</>;
  return (
    <Box component="time" dateTime={at} title={momentIn(at, 'UTC')}>
      {momentIn(at, zone)}
    </Box>
  );
}
