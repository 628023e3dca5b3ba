import Icon from '@mui/icons-material/ReportProblemOutlined';
import { ruledScreens } from '../kit/screens.tsx';
import { sentence } from '../language/say.ts';
import { GapAnswer } from './GapAnswer.tsx';

export const incident = ruledScreens('incident', {
  icon: Icon,
  columns: ['version', 'platform', 'absentSince', 'shownAgainAt', 'follows'],
  sort: { field: 'at', order: 'DESC' },
  below: GapAnswer,
  empty: sentence('No gap was found in a notice that a site had shown.'),
});
