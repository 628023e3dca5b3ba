import Icon from '@mui/icons-material/AutoFixHighOutlined';
import { ruledScreens } from '../kit/screens.tsx';

export const erratum = ruledScreens('erratum', {
  icon: Icon,
  columns: ['version', 'statementKey', 'knownFrom'],
  sort: { field: 'knownFrom', order: 'DESC' },
  empty: 'Nothing in our record of a posted text had to be corrected.',
});
