import Icon from '@mui/icons-material/EventBusyOutlined';
import { screens } from '../kit/screens.tsx';
import { sentence } from '../language/say.ts';

export const closure = screens('closure', {
  icon: Icon,
  columns: ['on', 'calendar', 'citation'],
  filters: ['calendar', 'on'],
  empty: sentence('Days closed by one order, such as a day of mourning. Holidays are known by rule.'),
});
