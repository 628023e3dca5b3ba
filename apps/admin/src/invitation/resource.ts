import Icon from '@mui/icons-material/MailOutlined';
import { screens } from '../kit/screens.tsx';
import { InvitationCreate } from './InvitationCreate.tsx';

export const invitation = screens('invitation', {
  icon: Icon,
  columns: ['role', 'endsAt', 'usedAt'],
  create: InvitationCreate,
  edit: null,
  empty: 'Nobody has been invited yet.',
});
