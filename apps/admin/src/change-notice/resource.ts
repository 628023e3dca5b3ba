import Icon from '@mui/icons-material/CampaignOutlined';
import { ruledScreens } from '../kit/screens.tsx';
import { sentence } from '../language/say.ts';

export const changeNotice = ruledScreens('change-notice', {
  icon: Icon,
  columns: ['issuedAt', 'replacedAt'],
  filters: ['kind'],
  sort: { field: 'issuedAt', order: 'DESC' },
  empty: sentence('A notice is issued when a material change is posted.'),
});
