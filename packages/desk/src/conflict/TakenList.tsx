import { Box, Typography } from '@mui/material';
import type { ConflictWords } from './conflict-words.ts';
import type { Clash } from './merge-values.ts';
import type { ShowValue } from './show-value.ts';

type Props = {
  taken: readonly Clash[];
  labelOf: (name: string) => string;
  show: ShowValue;
  words: ConflictWords;
};

/** What they changed and I did not: it comes along. */
export function TakenList({ taken, labelOf, show, words }: Props) {
  if (taken.length === 0) return null;
  return (
    <Box component="section" sx={{ mb: 2 }}>
      <Typography sx={{ fontWeight: 600 }}>{words.taken}</Typography>
      <Box component="dl" sx={{ m: 0 }}>
        {taken.map(({ name, theirs }) => (
          <Box key={name} sx={{ py: 0.5 }}>
            <Typography component="dt" variant="body2" color="text.secondary">
              {labelOf(name)}
            </Typography>
            <Box component="dd" sx={{ m: 0, overflowWrap: 'anywhere', maxHeight: '8rem', overflow: 'auto' }}>
              {show(name, theirs)}
            </Box>
          </Box>
        ))}
      </Box>
    </Box>
  );
}
