import { Box, Link } from '@mui/material';
import { Link as RouterLink } from 'react-router-dom';
import { useSay } from '../language/use-say.ts';
import { useMoments } from '../time/use-moments.ts';
import type { Entry } from './entry.ts';
import { kinds, titleOf } from './kinds.ts';

type Props = { entry: Entry; goesOn?: boolean };

/** An entry in a day of the month: one line, the whole of it for whoever points at it or hears it. */
export function EntryLink({ entry, goesOn }: Props) {
  const say = useSay();
  const { momentIn, dayInWords } = useMoments();
  const { edge, sign } = kinds[entry.kind];
  const title = titleOf(entry, say);
  const moment = entry.by ? dayInWords(entry.by.day) : momentIn(entry.at, entry.policy.timeZone);
  return (
    <Link
      component={RouterLink}
      to={entry.path}
      underline="none"
      color="text.primary"
      title={`${title}. ${goesOn ? say('Since %{moment}', { moment }) : moment}`}
      sx={{
        display: 'block',
        px: 0.5,
        py: '3px',
        minHeight: 24,
        lineHeight: '18px',
        fontSize: '0.75rem',
        borderLeft: 4,
        borderColor: edge,
        bgcolor: 'action.hover',
        borderRadius: 0.5,
        textDecoration: entry.isWithdrawn ? 'line-through' : 'none',
        '&:hover': { bgcolor: 'action.selected' },
      }}
    >
      <Box component="span" aria-hidden sx={{ mr: 0.5 }}>
        {sign}
      </Box>
      <Box component="span" sx={{ overflowWrap: 'anywhere' }}>
        {goesOn ? `… ${title}` : title}
      </Box>
    </Link>
  );
}
