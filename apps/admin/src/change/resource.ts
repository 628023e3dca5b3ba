import Icon from '@mui/icons-material/CompareArrowsOutlined';
import { ruledScreens } from '../kit/screens.tsx';

export const change = ruledScreens('change', {
  icon: Icon,
  columns: ['version', 'statementKey', 'sort', 'class'],
  filters: ['version', 'class', 'sort'],
  empty: 'Differences are recorded when a version is submitted.',
});
