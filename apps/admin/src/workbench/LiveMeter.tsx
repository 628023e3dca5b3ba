import { Box, Typography } from '@mui/material';
import type { TextCoverage } from '@privacy-register/schema/source-text/text-coverage';
import { useSay } from '../language/use-say.ts';

const stripes = 'repeating-linear-gradient(45deg, transparent 0 4px, currentcolor 4px 6px)';

/** How much of the text as it is typed is accounted for. */
export function LiveMeter({ coverage }: { coverage: TextCoverage }) {
  const say = useSay();
  const { sentences, explained, marked, unexplained } = coverage;
  const count = explained + marked;
  const percent = (part: number) => (sentences ? (100 * part) / sentences : 0);
  const share = Math.floor(percent(count));
  const words = say('%{count} of %{sentences} sentences accounted for (%{share} %)', {
    count,
    sentences,
    share,
  });
  return (
    <Box sx={{ flexGrow: 1, minWidth: 220 }}>
      <Typography variant="body2" aria-hidden>
        {words}
      </Typography>
      <Box
        role="meter"
        aria-label={say('Sentences accounted for')}
        aria-valuemin={0}
        aria-valuemax={sentences}
        aria-valuenow={count}
        aria-valuetext={words}
        sx={{
          display: 'flex',
          height: 10,
          border: 1,
          borderColor: 'divider',
          borderRadius: 1,
          overflow: 'hidden',
        }}
      >
        <Box sx={{ width: `${percent(explained)}%`, bgcolor: 'success.main' }} />
        <Box sx={{ width: `${percent(marked)}%`, bgcolor: 'text.disabled' }} />
        <Box
          sx={{ width: `${percent(unexplained.length)}%`, color: 'warning.main', backgroundImage: stripes }}
        />
      </Box>
    </Box>
  );
}
