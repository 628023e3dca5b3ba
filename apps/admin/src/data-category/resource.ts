import Icon from '@mui/icons-material/CategoryOutlined';
import { sentence } from '../language/say.ts';
import { vocabularyScreens } from '../tree/vocabulary-screens.tsx';

export const dataCategory = vocabularyScreens('data-category', {
  icon: Icon,
  columns: ['key', 'parents', 'deprecatedOn'],
  filters: ['parents'],
  empty: sentence('The kinds of information that statements speak of.'),
});
