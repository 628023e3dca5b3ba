import Icon from '@mui/icons-material/FormatQuoteOutlined';
import { lazy } from 'react';
import { screens } from '../kit/screens.tsx';
import { sentence } from '../language/say.ts';
import { VersionCell } from './VersionCell.tsx';

const StatementCreate = lazy(async () => ({
  default: (await import('./StatementCreate.tsx')).StatementCreate,
}));
const StatementEdit = lazy(async () => ({ default: (await import('./StatementEdit.tsx')).StatementEdit }));
const StatementShow = lazy(async () => ({ default: (await import('./StatementShow.tsx')).StatementShow }));

export const statement = screens('statement', {
  icon: Icon,
  columns: ['version', 'section', 'kind', 'modality'],
  filters: ['version', 'kind', 'dataCategories', 'recipients', 'purposes'],
  cells: { version: VersionCell },
  create: StatementCreate,
  edit: StatementEdit,
  show: StatementShow,
  isMadeElsewhere: true,
  empty: sentence('What versions say, one fact at a time. Open a draft to add statements.'),
});
