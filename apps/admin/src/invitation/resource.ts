import Icon from '@mui/icons-material/MailOutlined';
import { lazy } from 'react';
import { screens } from '../kit/screens.tsx';
import { sentence } from '../language/say.ts';

const InvitationCreate = lazy(async () => ({
  default: (await import('./InvitationCreate.tsx')).InvitationCreate,
}));

export const invitation = screens('invitation', {
  icon: Icon,
  columns: ['role', 'endsAt', 'usedAt'],
  create: InvitationCreate,
  edit: null,
  empty: sentence('Nobody has been invited yet.'),
});
