import Icon from '@mui/icons-material/InputOutlined';
import { screens } from '../kit/screens.tsx';

export const collectionMethod = screens('collection-method', {
  icon: Icon,
  columns: ['key', 'parents', 'deprecatedOn'],
  filters: ['parents'],
  empty: 'How information is gathered: forms, cookies, third parties.',
});
