import Icon from '@mui/icons-material/FlagOutlined';
import { sentence } from '../language/say.ts';
import { vocabularyScreens } from '../tree/vocabulary-screens.tsx';

export const purpose = vocabularyScreens('purpose', {
  icon: Icon,
  columns: ['key', 'parents', 'deprecatedOn'],
  filters: ['parents'],
  empty: sentence('What information is used for.'),
});
