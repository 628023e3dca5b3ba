import Icon from '@mui/icons-material/InputOutlined';
import { sentence } from '../language/say.ts';
import { vocabularyScreens } from '../tree/vocabulary-screens.tsx';

export const collectionMethod = vocabularyScreens('collection-method', {
  icon: Icon,
  columns: ['key', 'parents', 'deprecatedOn'],
  filters: ['parents'],
  empty: sentence('How information is gathered: forms, cookies, third parties.'),
});
