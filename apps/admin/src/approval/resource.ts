import Icon from '@mui/icons-material/HowToRegOutlined';
import { lazy } from 'react';
import { ruledScreens } from '../kit/screens.tsx';
import { sentence } from '../language/say.ts';

const ApprovalShow = lazy(async () => ({ default: (await import('./ApprovalShow.tsx')).ApprovalShow }));

export const approval = ruledScreens('approval', {
  icon: Icon,
  columns: ['version', 'status', 'askedBy', 'askedAt'],
  filters: ['status', 'step'],
  sort: { field: 'askedAt', order: 'DESC' },
  show: ApprovalShow,
  empty: sentence('What two people decide stands here: approvals, withdrawals, corrections.'),
});
