import Icon from '@mui/icons-material/CompareArrowsOutlined';
import { ruledScreens } from '../kit/screens.tsx';
import { sentence } from '../language/say.ts';

export const change = ruledScreens('change', {
  icon: Icon,
  columns: ['version', 'statementKey', 'sort', 'class'],
  filters: ['version', 'class', 'sort'],
  empty: sentence('Differences are recorded when a version is submitted.'),
});
