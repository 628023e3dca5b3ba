import CommentIcon from '@mui/icons-material/CommentOutlined';
import { Box } from '@mui/material';
import { useSay } from '../language/use-say.ts';

/** How many threads are open; nothing where none is. */
export function CommentCount({ count }: { count: number }) {
  const say = useSay();
  if (count === 0) return null;
  return (
    <Box
      component="span"
      title={say('%{smart_count} open thread |||| %{smart_count} open threads', { smart_count: count })}
      sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.5, color: 'warning.dark', ml: 0.5 }}
    >
      <CommentIcon fontSize="inherit" aria-hidden />
      {count}
    </Box>
  );
}
