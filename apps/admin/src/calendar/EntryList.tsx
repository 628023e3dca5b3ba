import { Box, Link, Stack, Typography } from '@mui/material';
import { Link as RouterLink } from 'react-router-dom';
import { useSay } from '../language/use-say.ts';
import { useMoments } from '../time/use-moments.ts';
import { ownZone } from '../time/zoned.ts';
import type { Entry } from './entry.ts';
import { kinds, titleOf } from './kinds.ts';

/** Every entry of the month with its moment in the policy's zone, and in the reader's where that is another. */
export function EntryList({ entries }: { entries: readonly Entry[] }) {
  const say = useSay();
  const { momentIn, dayInWords } = useMoments();
  const stretchOf = ({ at, by, until, isOpen }: Entry, zone: string): string => {
    if (by) return dayInWords(by.day);
    const from = momentIn(at, zone);
    if (isOpen) return say('Since %{moment}', { moment: from });
    return until === null ? from : say('%{from} to %{until}', { from, until: momentIn(until, zone) });
  };
  return (
    <Stack component="ol" sx={{ m: 0, p: 0, listStyle: 'none' }}>
      {entries.map((entry) => (
        <Box
          component="li"
          key={entry.id}
          sx={{ py: 1, pl: 1.5, borderLeft: 4, borderColor: kinds[entry.kind].edge, mb: 1 }}
        >
          <Link
            component={RouterLink}
            to={entry.path}
            sx={{
              fontWeight: 600,
              overflowWrap: 'anywhere',
              textDecoration: entry.isWithdrawn ? 'line-through' : undefined,
            }}
          >
            {titleOf(entry, say)}
          </Link>
          <Typography variant="body2">{stretchOf(entry, entry.policy.timeZone)}</Typography>
          {entry.by || entry.policy.timeZone === ownZone() ? null : (
            <Typography variant="body2" color="text.secondary">
              {say('For you: %{moment}', { moment: stretchOf(entry, ownZone()) })}
            </Typography>
          )}
        </Box>
      ))}
    </Stack>
  );
}
