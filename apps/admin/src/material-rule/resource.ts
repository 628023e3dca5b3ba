import Icon from '@mui/icons-material/RuleOutlined';
import { screens } from '../kit/screens.tsx';
import { RuleProposal } from './RuleProposal.tsx';

export const materialRule = screens('material-rule', {
  icon: Icon,
  columns: ['class', 'priority', 'edition', 'inForceAt'],
  filters: ['class'],
  sort: { field: 'priority', order: 'ASC' },
  create: RuleProposal,
  edit: null,
});
