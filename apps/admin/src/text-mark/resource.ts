import Icon from '@mui/icons-material/BorderColorOutlined';
import { ruledScreens } from '../kit/screens.tsx';

export const textMark = ruledScreens('text-mark', {
  icon: Icon,
  columns: ['kind', 'version', 'sourceDocument'],
});
