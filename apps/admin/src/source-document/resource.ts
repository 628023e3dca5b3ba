import Icon from '@mui/icons-material/DescriptionOutlined';
import { lazy } from 'react';
import { screens } from '../kit/screens.tsx';
import { sentence } from '../language/say.ts';

const SourceDocumentShow = lazy(async () => ({
  default: (await import('./SourceDocumentShow.tsx')).SourceDocumentShow,
}));

const SourceDocumentCreate = lazy(async () => ({
  default: (await import('./SourceDocumentCreate.tsx')).SourceDocumentCreate,
}));

export const sourceDocument = screens('source-document', {
  icon: Icon,
  columns: ['url', 'capturedAt', 'length'],
  sort: { field: 'capturedAt', order: 'DESC' },
  show: SourceDocumentShow,
  create: SourceDocumentCreate,
  empty: sentence('Texts captured from the web: the evidence of what a site said before the register began.'),
});
