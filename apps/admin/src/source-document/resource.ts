import Icon from '@mui/icons-material/DescriptionOutlined';
import { lazy } from 'react';
import { screens } from '../kit/screens.tsx';
import { SourceDocumentCreate } from './SourceDocumentCreate.tsx';

const SourceDocumentShow = lazy(async () => ({
  default: (await import('./SourceDocumentShow.tsx')).SourceDocumentShow,
}));

export const sourceDocument = screens('source-document', {
  icon: Icon,
  columns: ['url', 'capturedAt', 'length'],
  sort: { field: 'capturedAt', order: 'DESC' },
  show: SourceDocumentShow,
  create: SourceDocumentCreate,
  empty: 'Texts captured from the web: the evidence of what a site said before the register began.',
});
