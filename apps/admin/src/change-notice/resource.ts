import Icon from '@mui/icons-material/CampaignOutlined';
import { ruledScreens } from '../kit/screens.tsx';

export const changeNotice = ruledScreens('change-notice', {
  icon: Icon,
  columns: ['issuedAt', 'replacedAt'],
  filters: ['kind'],
  sort: { field: 'issuedAt', order: 'DESC' },
  empty: 'A notice is issued when a material change is posted.',
});
