import { Alert, Box, Chip, Stack, Typography } from '@mui/material';
import { Named } from '../kit/Named.tsx';
import { sentence } from '../language/say.ts';
import { useSay } from '../language/use-say.ts';
import type { Placed, Tried } from './attaching.ts';

const words: Record<Placed['state'], string> = {
  'in-place': sentence('In its place'),
  moved: sentence('Moved'),
  respaced: sentence('Same words, other spaces'),
  lost: sentence('Lost'),
};
const order: Placed['state'][] = ['lost', 'respaced', 'moved', 'in-place'];

/** What the text does to each place, the lost ones first. */
export function PlacedList({ tried }: { tried: Tried }) {
  const say = useSay();
  const { passages, undone, isOtherText } = tried;
  const counts = order.map((state) => ({
    state,
    count: passages.filter((each) => each.state === state).length,
  }));
  const told = counts
    .filter(({ count }) => count > 0)
    .map(({ state, count }) => `${say(words[state])}: ${count}`);
  const elsewhere = order.flatMap((state) =>
    state === 'in-place' ? [] : passages.filter((each) => each.state === state),
  );
  return (
    <Stack spacing={1}>
      <Alert severity={counts[0]?.count ? 'warning' : 'success'} role="status">
        {isOtherText
          ? say('Another text than the one that was captured.')
          : say('This is the text that was captured, to the letter.')}{' '}
        {undone.length ? `${say('Undone: %{names}.', { names: undone.join(', ') })} ` : null}
        {told.length ? `${told.join(', ')}.` : say('No statement or mark has a place in it yet.')}
      </Alert>
      {elsewhere.length ? (
        <Box
          component="ul"
          sx={{ m: 0, p: 0, listStyle: 'none', maxHeight: 360, overflow: 'auto' }}
          tabIndex={0}
          aria-label={say('Places that are not where they were')}
        >
          {elsewhere.map((each) => (
            <Box
              component="li"
              key={`${each.statement ?? each.mark}-${each.order}`}
              sx={{ py: 1, borderTop: 1, borderColor: 'divider' }}
            >
              <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap', alignItems: 'center' }}>
                <Chip
                  size="small"
                  color={each.state === 'lost' ? 'warning' : 'default'}
                  label={say(words[each.state])}
                />
                <Typography variant="body2" component="span" sx={{ overflowWrap: 'anywhere' }}>
                  <Named id={each.statement ?? each.mark} isLink />
                </Typography>
              </Stack>
              {each.quote ? (
                <Box
                  component="blockquote"
                  sx={{
                    m: 0,
                    mt: 0.5,
                    pl: 1.5,
                    borderLeft: 3,
                    borderColor: 'divider',
                    overflowWrap: 'anywhere',
                  }}
                >
                  {each.quote}
                </Box>
              ) : null}
            </Box>
          ))}
        </Box>
      ) : null}
    </Stack>
  );
}
