import Icon from '@mui/icons-material/ForumOutlined';
import { ruledScreens } from '../kit/screens.tsx';
import { sentence } from '../language/say.ts';
import { CommentWays } from './CommentWays.tsx';

export const comment = ruledScreens('comment', {
  icon: Icon,
  columns: ['version', 'author', 'createdAt', 'resolvedAt'],
  filters: ['version', 'resolvedAt'],
  sort: { field: 'createdAt', order: 'DESC' },
  isMadeElsewhere: true,
  below: CommentWays,
  empty: sentence('Nobody has commented. Comments begin on the page of a version.'),
});
