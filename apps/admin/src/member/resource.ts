import Icon from '@mui/icons-material/PersonOutlined';
import { ruledScreens } from '../kit/screens.tsx';
import { MemberActions } from './MemberActions.tsx';

export const member = ruledScreens('member', {
  icon: Icon,
  columns: ['email', 'role'],
  filters: ['role'],
  below: MemberActions,
});
