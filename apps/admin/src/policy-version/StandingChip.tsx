import { Chip } from '@mui/material';
import { useSay } from '../language/use-say.ts';
import type { Standing } from './standing.ts';
import { standingName } from './standing-name.ts';

const colours: Partial<Record<Standing, 'success' | 'warning' | 'info' | 'primary'>> = {
  'in-force': 'success',
  posting: 'warning',
  scheduled: 'info',
  draft: 'primary',
  'in-review': 'primary',
  approved: 'primary',
};

export function StandingChip({ standing }: { standing: Standing }) {
  const say = useSay();
  return (
    <Chip
      size="small"
      variant="outlined"
      color={colours[standing] ?? 'default'}
      label={say(standingName(standing))}
    />
  );
}
