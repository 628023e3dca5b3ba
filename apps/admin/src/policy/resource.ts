import Icon from '@mui/icons-material/ArticleOutlined';
import { screens } from '../kit/screens.tsx';
import { sentence } from '../language/say.ts';
import { KindCell } from './KindCell.tsx';
import { PolicyDetails } from './PolicyDetails.tsx';

export const policy = screens('policy', {
  icon: Icon,
  columns: ['kind', 'publishers', 'audiences', 'timeZone'],
  filters: ['kind', 'publishers'],
  cells: { kind: KindCell },
  below: PolicyDetails,
  empty: sentence('The documents that the family publishes. Record one, then begin its first draft.'),
});
