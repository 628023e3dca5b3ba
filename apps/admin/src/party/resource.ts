import Icon from '@mui/icons-material/GroupsOutlined';
import { screens } from '../kit/screens.tsx';

export const party = screens('party', {
  icon: Icon,
  columns: ['key', 'parents', 'deprecatedOn'],
  filters: ['parents'],
  empty: 'Classes of those who collect, supply or receive information.',
});
