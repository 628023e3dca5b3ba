import Icon from '@mui/icons-material/HistoryEduOutlined';
import { lazy } from 'react';
import { screens } from '../kit/screens.tsx';
import { sentence } from '../language/say.ts';
import { StandingCell } from './StandingCell.tsx';

const PolicyVersionShow = lazy(async () => ({
  default: (await import('./PolicyVersionShow.tsx')).PolicyVersionShow,
}));

export const policyVersion = screens('policy-version', {
  icon: Icon,
  columns: ['policy', 'status', 'effectiveAt', 'ground'],
  filters: ['policy', 'status'],
  cells: { status: StandingCell },
  sort: { field: 'createdAt', order: 'DESC' },
  show: PolicyVersionShow,
  create: null,
  edit: null,
  empty: sentence('A version begins as a draft on the page of its policy.'),
});
