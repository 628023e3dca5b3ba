import Icon from '@mui/icons-material/EventAvailableOutlined';
import { screens } from '../kit/screens.tsx';
import { sentence } from '../language/say.ts';

export const obligationDone = screens('obligation-done', {
  create: null,
  isMadeElsewhere: true,
  icon: Icon,
  columns: ['policy', 'dueOn', 'doneOn', 'evidence'],
  filters: ['policy'],
  sort: { field: 'doneOn', order: 'DESC' },
  empty: sentence(
    'Nothing has been marked as done. Mark it where it is due, on Home or among the rules of law.',
  ),
});
