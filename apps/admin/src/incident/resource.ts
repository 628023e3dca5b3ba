import Icon from '@mui/icons-material/ReportProblemOutlined';
import { ruledScreens } from '../kit/screens.tsx';
import { sentence } from '../language/say.ts';

export const incident = ruledScreens('incident', {
  icon: Icon,
  columns: ['version', 'platform', 'at'],
  sort: { field: 'at', order: 'DESC' },
  empty: sentence('No gap in a notice was found after its change took effect.'),
});
