import { Box } from '@mui/material';
import { momentInZone, ownZone } from './zoned.ts';

type Props = { at: string | null | undefined; zone?: string; empty?: string };

/** An instant on the clock of a zone (the reader's own, unless said), with UTC beside it for the careful. */
export function Moment({ at, zone = ownZone(), empty = '–' }: Props) {
  if (!at) return <>{empty}</>;
  return (
    <Box component="time" dateTime={at} title={momentInZone(at, 'UTC')}>
      {momentInZone(at, zone)}
    </Box>
  );
}
