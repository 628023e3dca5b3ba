import { Box, LinearProgress, Typography } from '@mui/material';
import { useSay } from '../language/use-say.ts';
import type { Counts } from '../subscription/health.ts';

/** How far an event has got with all who asked for it. */
export function EventProgress({ counts }: { counts: Counts }) {
  const say = useSay();
  const { waiting, sent, failed, cancelled } = counts;
  const all = waiting + sent + failed + cancelled;
  const label = say('Settled: %{settled} of %{all}', { settled: all - waiting, all });
  return (
    <Box sx={{ my: 1 }}>
      <Typography variant="body2">{label}</Typography>
      <LinearProgress
        variant="determinate"
        value={all === 0 ? 0 : (100 * (all - waiting)) / all}
        color={failed > 0 ? 'error' : 'primary'}
        aria-label={label}
        sx={{ my: 0.5, height: 8, borderRadius: 4 }}
      />
      <Typography variant="body2" color="text.secondary">
        {say('Waiting: %{waiting}, sent: %{sent}, failed: %{failed}, cancelled: %{cancelled}.', {
          ...{ waiting, sent, failed, cancelled },
        })}
      </Typography>
    </Box>
  );
}
