import Icon from '@mui/icons-material/GroupsOutlined';
import { vocabularyScreens } from '../tree/vocabulary-screens.tsx';

export const party = vocabularyScreens('party', {
  icon: Icon,
  columns: ['key', 'parents', 'deprecatedOn'],
  filters: ['parents'],
  empty: 'Classes of those who collect, supply or receive information.',
});
