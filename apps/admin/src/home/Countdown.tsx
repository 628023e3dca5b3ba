import { Box } from '@mui/material';
import { useNow } from '../time/context.tsx';
import { countdown } from './countdown.ts';

/** Ticks in place: its digits are all as wide as each other, and nobody is read every minute aloud. */
export function Countdown({ at }: { at: string }) {
  const left = countdown(at, useNow());
  return (
    <Box
      component="span"
      role="timer"
      aria-live="off"
      sx={{ display: 'block', fontSize: '1.25rem', fontWeight: 600, fontVariantNumeric: 'tabular-nums' }}
    >
      {left ?? 'In force now'}
    </Box>
  );
}
