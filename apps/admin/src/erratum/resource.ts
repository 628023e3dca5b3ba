import Icon from '@mui/icons-material/AutoFixHighOutlined';
import { lazy } from 'react';
import { screens } from '../kit/screens.tsx';
import { sentence } from '../language/say.ts';

const ErratumCreate = lazy(async () => ({ default: (await import('./ErratumCreate.tsx')).ErratumCreate }));
const ErratumShow = lazy(async () => ({ default: (await import('./ErratumShow.tsx')).ErratumShow }));

export const erratum = screens('erratum', {
  create: ErratumCreate,
  edit: null,
  show: ErratumShow,
  isMadeElsewhere: true,
  icon: Icon,
  columns: ['version', 'statementKey', 'knownFrom'],
  sort: { field: 'knownFrom', order: 'DESC' },
  empty: sentence('Nothing in our record of a posted text had to be corrected.'),
});
