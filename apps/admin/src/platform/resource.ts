import Icon from '@mui/icons-material/LanguageOutlined';
import { screens } from '../kit/screens.tsx';

export const platform = screens('platform', {
  icon: Icon,
  columns: ['kind', 'host', 'operator', 'verifiedBy'],
  filters: ['kind', 'operator'],
  empty: 'Websites, apps and social pages that a policy covers, and the pages that must show its notices.',
});
