import Icon from '@mui/icons-material/KeyOutlined';
import { lazy } from 'react';
import { screens } from '../kit/screens.tsx';
import { sentence } from '../language/say.ts';
import { EndToken } from './EndToken.tsx';

const ApiTokenCreate = lazy(async () => ({ default: (await import('./ApiTokenCreate.tsx')).ApiTokenCreate }));

export const apiToken = screens('api-token', {
  icon: Icon,
  columns: ['role', 'app', 'endsAt', 'lastUsedAt'],
  create: ApiTokenCreate,
  edit: null,
  below: EndToken,
  empty: sentence('A token lets a program read or act with a role. There is none yet.'),
});
