import { Box, CircularProgress } from '@mui/material';
import { RefreshIconButton, useLoading } from 'react-admin';
import { useSay } from '../language/use-say.ts';

/** Turns while something is asked for; asks anew when pressed. */
export function LoadingSign() {
  const say = useSay();
  return useLoading() ? (
    <Box sx={{ display: 'flex', m: 1.25 }}>
      <CircularProgress color="inherit" size={20} thickness={6} aria-label={say('Loading')} />
    </Box>
  ) : (
    <RefreshIconButton />
  );
}
