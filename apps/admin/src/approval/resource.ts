import Icon from '@mui/icons-material/HowToRegOutlined';
import { ruledScreens } from '../kit/screens.tsx';
import { ApprovalDecision } from './ApprovalDecision.tsx';

export const approval = ruledScreens('approval', {
  icon: Icon,
  columns: ['version', 'status', 'askedBy', 'askedAt'],
  filters: ['status', 'step'],
  sort: { field: 'askedAt', order: 'DESC' },
  below: ApprovalDecision,
  empty: 'What two people decide stands here: approvals, withdrawals, corrections.',
});
