import Icon from '@mui/icons-material/ShieldOutlined';
import { screens } from '../kit/screens.tsx';

export const coverage = screens('coverage', {
  icon: Icon,
  columns: ['policy', 'fromAt', 'toAt'],
  filters: ['policy', 'platform'],
  empty: 'Which platforms each policy covers, from when to when.',
});
