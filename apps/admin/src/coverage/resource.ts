import Icon from '@mui/icons-material/ShieldOutlined';
import { screens } from '../kit/screens.tsx';
import { sentence } from '../language/say.ts';

export const coverage = screens('coverage', {
  icon: Icon,
  columns: ['policy', 'fromAt', 'toAt'],
  filters: ['policy', 'platform'],
  empty: sentence('Which platforms each policy covers, from when to when.'),
});
