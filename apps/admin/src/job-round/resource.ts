import Icon from '@mui/icons-material/MonitorHeartOutlined';
import { ruledScreens } from '../kit/screens.tsx';
import { sentence } from '../language/say.ts';

export const jobRound = ruledScreens('job-round', {
  icon: Icon,
  columns: ['startedAt', 'milliseconds', 'items', 'failures', 'lateFrom'],
  sort: { field: 'startedAt', order: 'DESC' },
  empty: sentence(
    'No job has told of a round yet. Start the jobs beside the register: they tell how each round ' + 'went.',
  ),
});
