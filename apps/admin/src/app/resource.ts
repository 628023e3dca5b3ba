import Icon from '@mui/icons-material/AppsOutlined';
import { screens } from '../kit/screens.tsx';
import { sentence } from '../language/say.ts';

export const app = screens('app', {
  icon: Icon,
  columns: ['owner', 'platforms', 'policies'],
  empty: sentence(
    'An app lives by what policies say. Name those that ask this register, then give each a token.',
  ),
});
