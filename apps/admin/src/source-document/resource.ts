import Icon from '@mui/icons-material/DescriptionOutlined';
import { screens } from '../kit/screens.tsx';

export const sourceDocument = screens('source-document', {
  icon: Icon,
  columns: ['url', 'capturedAt', 'length'],
  sort: { field: 'capturedAt', order: 'DESC' },
  empty: 'Texts captured from the web: the evidence of what a site said before the register began.',
});
