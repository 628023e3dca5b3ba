import Icon from '@mui/icons-material/LanguageOutlined';
import { screens } from '../kit/screens.tsx';
import { sentence } from '../language/say.ts';
import { PlatformDetails } from './PlatformDetails.tsx';

export const platform = screens('platform', {
  icon: Icon,
  columns: ['kind', 'host', 'operator', 'verifiedBy'],
  filters: ['kind', 'operator'],
  below: PlatformDetails,
  empty: sentence(
    'Websites, apps and social pages that a policy covers, and the pages that must show its ' + 'notices.',
  ),
});
