import { Box, ButtonBase, Typography } from '@mui/material';
import { useSay } from '../language/use-say.ts';
import type { Stretch } from '../source-text/stretch.ts';
import type { OutlineEntry } from './outline.ts';

type Props = { outline: readonly OutlineEntry[]; onSelect: (stretch: Stretch) => void };

/** The headings of the text, and how much of each section is accounted for. */
export function OutlinePanel({ outline, onSelect }: Props) {
  const say = useSay();
  if (outline.length === 0)
    return <Typography color="text.secondary">{say('The text has no sections yet.')}</Typography>;
  return (
    <Box component="ul" aria-label={say('Sections')} sx={{ m: 0, p: 0, listStyle: 'none' }}>
      {outline.map(({ title, level, start, sentences, open }) => (
        <Box component="li" key={start} sx={{ borderTop: 1, borderColor: 'divider' }}>
          <ButtonBase
            onClick={() => onSelect({ start, end: start })}
            sx={{
              ...{ width: '100%', textAlign: 'left', justifyContent: 'space-between', gap: 2, py: 1, pr: 1 },
              ...{ pl: 1 + 2 * Math.max(0, level - 1), overflowWrap: 'anywhere' },
              '&:focus-visible': {
                outline: '2px solid',
                outlineColor: 'primary.main',
                outlineOffset: '-2px',
              },
            }}
          >
            <Typography variant="body2" component="span" sx={{ fontWeight: level < 3 ? 600 : 400 }}>
              {title || say('Before the first heading')}
            </Typography>
            <Typography
              variant="body2"
              component="span"
              color={open ? 'warning' : 'text.secondary'}
              sx={{ whiteSpace: 'nowrap' }}
            >
              {say('%{count} of %{sentences}', { count: sentences - open, sentences })}
            </Typography>
          </ButtonBase>
        </Box>
      ))}
    </Box>
  );
}
