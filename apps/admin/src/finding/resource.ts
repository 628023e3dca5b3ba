import Icon from '@mui/icons-material/TaskAltOutlined';
import { screens } from '../kit/screens.tsx';
import { sentence } from '../language/say.ts';

export const findingAcceptance = screens('finding-acceptance', {
  create: null,
  isMadeElsewhere: true,
  icon: Icon,
  columns: ['rule', 'policy', 'createdAt'],
  sort: { field: 'createdAt', order: 'DESC' },
  empty: sentence('No finding has been accepted. Accept one, with a reason, on the page of findings.'),
});
