import TreeIcon from '@mui/icons-material/AccountTreeOutlined';
import ListIcon from '@mui/icons-material/ViewListOutlined';
import { Box, Button } from '@mui/material';
import { Link } from 'react-router-dom';
import { sentence } from '../language/say.ts';
import { useSay } from '../language/use-say.ts';

type View = 'list' | 'tree';
const views = [
  { view: 'list', label: sentence('List'), path: '', Icon: ListIcon },
  { view: 'tree', label: sentence('Tree'), path: '/tree', Icon: TreeIcon },
] as const;

/** Two ways to see one vocabulary. */
export function ViewLinks({ name, at }: { name: string; at: View }) {
  const say = useSay();
  return (
    <Box component="nav" aria-label={say('Views')} sx={{ display: 'flex', gap: 1, pt: 2, pb: 1 }}>
      {views.map(({ view, label, path, Icon }) => (
        <Button
          key={view}
          size="small"
          component={Link}
          to={`/${name}${path}`}
          startIcon={<Icon />}
          variant={view === at ? 'contained' : 'outlined'}
          {...(view === at ? { 'aria-current': 'page' } : {})}
        >
          {say(label)}
        </Button>
      ))}
    </Box>
  );
}
