import Icon from '@mui/icons-material/CategoryOutlined';
import { screens } from '../kit/screens.tsx';

export const dataCategory = screens('data-category', {
  icon: Icon,
  columns: ['key', 'parents', 'deprecatedOn'],
  filters: ['parents'],
  empty: 'The kinds of information that statements speak of.',
});
