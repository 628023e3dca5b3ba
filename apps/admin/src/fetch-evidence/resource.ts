import Icon from '@mui/icons-material/TravelExploreOutlined';
import { ruledScreens } from '../kit/screens.tsx';
import { sentence } from '../language/say.ts';
import { LookDetails } from './LookDetails.tsx';

export const fetchEvidence = ruledScreens('fetch-evidence', {
  icon: Icon,
  columns: ['posting', 'at', 'outcome', 'method'],
  filters: ['outcome'],
  sort: { field: 'at', order: 'DESC' },
  below: LookDetails,
  empty: sentence('Each look at a site is kept here, as proof of what it showed.'),
});
