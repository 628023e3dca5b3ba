import Icon from '@mui/icons-material/TaskAltOutlined';
import { ruledScreens } from '../kit/screens.tsx';
import { sentence } from '../language/say.ts';

export const appAdoption = ruledScreens('app-adoption', {
  icon: Icon,
  columns: ['version', 'fetchedAt', 'fetchedVia', 'acknowledgedAt'],
  sort: { field: 'createdAt', order: 'DESC' },
  empty: sentence('No app has fetched or acknowledged a version on its way by its token.'),
});
