import Icon from '@mui/icons-material/InputOutlined';
import { vocabularyScreens } from '../tree/vocabulary-screens.tsx';

export const collectionMethod = vocabularyScreens('collection-method', {
  icon: Icon,
  columns: ['key', 'parents', 'deprecatedOn'],
  filters: ['parents'],
  empty: 'How information is gathered: forms, cookies, third parties.',
});
