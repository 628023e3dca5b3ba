import Icon from '@mui/icons-material/FactCheckOutlined';
import { ruledScreens } from '../kit/screens.tsx';
import { sentence } from '../language/say.ts';

export const posting = ruledScreens('posting', {
  icon: Icon,
  columns: ['notice', 'status', 'verifiedAt', 'lastShownAt'],
  filters: ['status', 'platform'],
  sort: { field: 'createdAt', order: 'DESC' },
  empty: sentence('Each covered site has a posting for each notice it must show.'),
});
