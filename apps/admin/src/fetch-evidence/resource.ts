import Icon from '@mui/icons-material/TravelExploreOutlined';
import { ruledScreens } from '../kit/screens.tsx';
import { sentence } from '../language/say.ts';

export const fetchEvidence = ruledScreens('fetch-evidence', {
  icon: Icon,
  columns: ['posting', 'at', 'outcome', 'httpStatus'],
  filters: ['outcome'],
  sort: { field: 'at', order: 'DESC' },
  empty: sentence('Each look at a site is kept here, as proof of what it showed.'),
});
