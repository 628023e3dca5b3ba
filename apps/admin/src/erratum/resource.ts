import Icon from '@mui/icons-material/AutoFixHighOutlined';
import { screens } from '../kit/screens.tsx';
import { ErratumCreate } from './ErratumCreate.tsx';

export const erratum = screens('erratum', {
  create: ErratumCreate,
  edit: null,
  isMadeElsewhere: true,
  icon: Icon,
  columns: ['version', 'statementKey', 'knownFrom'],
  sort: { field: 'knownFrom', order: 'DESC' },
  empty: 'Nothing in our record of a posted text had to be corrected.',
});
