import Icon from '@mui/icons-material/TravelExploreOutlined';
import { ruledScreens } from '../kit/screens.tsx';
import { sentence } from '../language/say.ts';
import { EvidencePicture } from './EvidencePicture.tsx';

export const fetchEvidence = ruledScreens('fetch-evidence', {
  icon: Icon,
  columns: ['posting', 'at', 'outcome', 'method'],
  filters: ['outcome'],
  sort: { field: 'at', order: 'DESC' },
  below: EvidencePicture,
  empty: sentence('Each look at a site is kept here, as proof of what it showed.'),
});
