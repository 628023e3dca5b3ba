import Icon from '@mui/icons-material/GroupsOutlined';
import { sentence } from '../language/say.ts';
import { vocabularyScreens } from '../tree/vocabulary-screens.tsx';

export const party = vocabularyScreens('party', {
  icon: Icon,
  columns: ['key', 'parents', 'deprecatedOn'],
  filters: ['parents'],
  empty: sentence('Classes of those who collect, supply or receive information.'),
});
