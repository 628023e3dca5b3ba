import Icon from '@mui/icons-material/RuleOutlined';
import { lazy } from 'react';
import { screens } from '../kit/screens.tsx';

const RuleProposal = lazy(async () => ({ default: (await import('./RuleProposal.tsx')).RuleProposal }));

export const materialRule = screens('material-rule', {
  icon: Icon,
  columns: ['class', 'priority', 'edition', 'inForceAt'],
  filters: ['class'],
  sort: { field: 'priority', order: 'ASC' },
  create: RuleProposal,
  edit: null,
});
