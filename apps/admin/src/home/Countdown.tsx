import { Box } from '@mui/material';
import { useSay } from '../language/use-say.ts';
import { useNow } from '../time/context.tsx';
import { countdown } from './countdown.ts';

/** Ticks in place: its digits are all as wide as each other, and nobody is read every minute aloud. */
export function Countdown({ at }: { at: string }) {
  const say = useSay();
  const left = countdown(at, useNow(), say);
  return (
    <Box
      component="span"
      role="timer"
      aria-live="off"
      sx={{ display: 'block', fontSize: '1.25rem', fontWeight: 600, fontVariantNumeric: 'tabular-nums' }}
    >
      {left ?? say('In force now')}
    </Box>
  );
}
