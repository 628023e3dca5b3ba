import { Box, Card, CardContent, Stack, Typography } from '@mui/material';
import type { TextCoverage } from '@privacy-register/schema/source-text/text-coverage';
import { useSay, useSpelled } from '../language/use-say.ts';

type Props = { coverage: TextCoverage };

const stripes = 'repeating-linear-gradient(45deg, transparent 0 4px, currentcolor 4px 6px)';

/** How many sentences of the text a statement explains, a mark sets aside, or nothing explains yet. */
export function CoverageMeter({ coverage }: Props) {
  const spelled = useSpelled();
  const say = useSay();
  const { sentences, explained, marked, unexplained, byKind } = coverage;
  const parts = [
    { label: say('explained by statements'), count: explained, look: { bgcolor: 'success.main' } },
    { label: say('marked as needing none'), count: marked, look: { bgcolor: 'text.disabled' } },
    {
      label: say('not explained'),
      count: unexplained.length,
      look: { color: 'warning.main', backgroundImage: stripes },
    },
  ];
  const share = (count: number) => (sentences ? (100 * count) / sentences : 0);
  const words = parts.map(({ label, count }) => `${count} ${label}`).join(', ');
  return (
    <Card variant="outlined" component="section" aria-labelledby="coverage-meter">
      <CardContent sx={{ '&:last-child': { pb: 2 } }}>
        <Typography id="coverage-meter" component="h2" variant="subtitle1" sx={{ fontWeight: 600 }}>
          {say('%{done} of %{sentences} sentences accounted for (%{share} %)', {
            done: explained + marked,
            sentences,
            share: Math.floor(share(explained + marked)),
          })}
        </Typography>
        <Box
          role="img"
          aria-label={say('Of %{sentences} sentences: %{words}.', { sentences, words })}
          sx={{
            display: 'flex',
            height: 16,
            my: 1,
            border: 1,
            borderColor: 'divider',
            borderRadius: 1,
            overflow: 'hidden',
          }}
        >
          {parts.map(({ label, count, look }) => (
            <Box key={label} sx={{ width: `${share(count)}%`, ...look }} />
          ))}
        </Box>
        <Stack
          component="ul"
          direction="row"
          useFlexGap
          sx={{ m: 0, p: 0, listStyle: 'none', flexWrap: 'wrap', columnGap: 3 }}
        >
          {parts.map(({ label, count, look }) => (
            <Stack key={label} component="li" direction="row" spacing={1} sx={{ alignItems: 'center' }}>
              <Box aria-hidden sx={{ width: 14, height: 14, border: 1, borderColor: 'divider', ...look }} />
              <Typography variant="body2">
                {count} {label}
              </Typography>
            </Stack>
          ))}
        </Stack>
        {byKind.length ? (
          <Typography variant="body2" color="text.secondary" sx={{ mt: 1 }}>
            {say('By kind: %{kinds}', {
              kinds: byKind.map(({ kind, sentences: count }) => `${spelled(kind)} ${count}`).join(' · '),
            })}
          </Typography>
        ) : null}
      </CardContent>
    </Card>
  );
}
