import Icon from '@mui/icons-material/FormatQuoteOutlined';
import { screens } from '../kit/screens.tsx';
import { StatementCreate } from './StatementCreate.tsx';
import { StatementEdit } from './StatementEdit.tsx';
import { StatementShow } from './StatementShow.tsx';
import { VersionCell } from './VersionCell.tsx';

export const statement = screens('statement', {
  icon: Icon,
  columns: ['version', 'section', 'kind', 'modality'],
  filters: ['version', 'kind', 'dataCategories', 'recipients', 'purposes'],
  cells: { version: VersionCell },
  create: StatementCreate,
  edit: StatementEdit,
  show: StatementShow,
  isMadeElsewhere: true,
  empty: 'What versions say, one fact at a time. Open a draft to add statements.',
});
