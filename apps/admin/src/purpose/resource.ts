import Icon from '@mui/icons-material/FlagOutlined';
import { screens } from '../kit/screens.tsx';

export const purpose = screens('purpose', {
  icon: Icon,
  columns: ['key', 'parents', 'deprecatedOn'],
  filters: ['parents'],
  empty: 'What information is used for.',
});
