import Icon from '@mui/icons-material/MonitorHeartOutlined';
import { screens } from '../kit/screens.tsx';

export const jobRound = screens('job-round', {
  icon: Icon,
  columns: ['startedAt', 'milliseconds', 'items', 'failures', 'lateFrom'],
  filters: [],
  empty: 'No job has told of a round yet. Start the jobs beside the register: they tell how each round went.',
});
