import { Chip } from '@mui/material';
import { spelled } from '../words/spelled.ts';
import type { Standing } from './standing.ts';

const colours: Partial<Record<Standing, 'success' | 'warning' | 'info' | 'primary'>> = {
  'in-force': 'success',
  posting: 'warning',
  scheduled: 'info',
  draft: 'primary',
  'in-review': 'primary',
  approved: 'primary',
};

const words: Partial<Record<Standing, string>> = { posting: 'In its notice period', scheduled: 'Date set' };

export function StandingChip({ standing }: { standing: Standing }) {
  return (
    <Chip
      size="small"
      variant="outlined"
      color={colours[standing] ?? 'default'}
      label={words[standing] ?? spelled(standing)}
    />
  );
}
