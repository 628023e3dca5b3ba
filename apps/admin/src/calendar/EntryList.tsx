import { Box, Link, Stack, Typography } from '@mui/material';
import { Link as RouterLink } from 'react-router-dom';
import { momentInZone, ownZone } from '../time/zoned.ts';
import type { Entry } from './entry.ts';
import { kinds, titleOf } from './kinds.ts';

/** Every entry of the month with its moment in the policy's zone, and in the reader's where that is another. */
export function EntryList({ entries }: { entries: readonly Entry[] }) {
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
            {titleOf(entry)}
          </Link>
          <Typography variant="body2">{stretchIn(entry, entry.policy.timeZone)}</Typography>
          {entry.policy.timeZone === ownZone() ? null : (
            <Typography variant="body2" color="text.secondary">
              For you: {stretchIn(entry, ownZone())}
            </Typography>
          )}
        </Box>
      ))}
    </Stack>
  );
}

function stretchIn({ at, until, isOpen }: Entry, zone: string): string {
  const from = momentInZone(at, zone);
  if (isOpen) return `Since ${from}`;
  return until === null ? from : `${from} to ${momentInZone(until, zone)}`;
}
