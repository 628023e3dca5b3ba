import { Box } from '@mui/material';
import type { ReactNode } from 'react';
import { useQuiet } from '../kit/use-quiet.ts';

/** The first page is shown once its parts are there: what comes later would push away what is being read. */
export function Steady({ children }: { children: ReactNode }) {
  const isQuiet = useQuiet();
  return (
    <Box aria-busy={!isQuiet} sx={{ minWidth: 0, opacity: isQuiet ? 1 : 0 }}>
      {children}
    </Box>
  );
}
