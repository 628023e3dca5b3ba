import Icon from '@mui/icons-material/LinkOutlined';
import { screens } from '../kit/screens.tsx';
import { sentence } from '../language/say.ts';

export const affiliation = screens('affiliation', {
  icon: Icon,
  columns: ['fromOn', 'fromBasis', 'toOn', 'toBasis'],
  filters: ['relation', 'subject', 'object'],
  empty: sentence('Who controls whom, who is a member or partner, with dates. Record the entities first.'),
});
