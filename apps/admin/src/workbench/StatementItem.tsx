import { Box, ButtonBase, Chip, Link, Stack, Typography } from '@mui/material';
import { memo, useState } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import { useSay, useSpelled } from '../language/use-say.ts';
import type { Stretch } from '../source-text/stretch.ts';
import type { Placed } from './in-text-order.ts';

type Props = { placed: Placed; text: string; isShown: boolean; onSelect: (stretch: Stretch) => void };

/** Pressed again, the next of its places is selected. */
export const StatementItem = memo(({ placed, text, isShown, onSelect }: Props) => {
  const say = useSay();
  const spelled = useSpelled();
  const [next, setNext] = useState(0);
  const { statement, places, lost } = placed;
  const { id, summary, kind, modality, negated } = statement;
  const place = places[next % places.length];
  const show = () => {
    if (place) onSelect(place);
    setNext(next + 1);
  };
  return (
    <Box
      component="li"
      aria-current={isShown}
      sx={{
        ...{ borderTop: 1, borderColor: 'divider', borderLeft: 4, pl: 1, py: 1 },
        borderLeftColor: isShown ? 'primary.main' : 'transparent',
        bgcolor: isShown ? 'action.selected' : undefined,
      }}
    >
      <ButtonBase
        disabled={!place}
        onClick={show}
        sx={{
          ...{
            display: 'block',
            width: '100%',
            textAlign: 'left',
            borderRadius: 0.5,
            overflowWrap: 'anywhere',
          },
          '&:focus-visible': { outline: '2px solid', outlineColor: 'primary.main' },
        }}
      >
        <Typography variant="body2" component="span" sx={{ display: 'block', fontWeight: 600 }}>
          {summary}
        </Typography>
        {places.map(({ start, end }) => (
          <Typography
            key={start}
            variant="body2"
            component="span"
            color="text.secondary"
            sx={{ display: 'block', borderLeft: 3, borderColor: 'divider', pl: 1, mt: 0.5 }}
          >
            {text.slice(start, end)}
          </Typography>
        ))}
      </ButtonBase>
      <Stack direction="row" useFlexGap spacing={1} sx={{ mt: 0.5, flexWrap: 'wrap', alignItems: 'center' }}>
        <Chip size="small" label={spelled(kind)} />
        <Typography variant="body2">
          {negated ? say('%{modality} not', { modality: spelled(modality) }) : spelled(modality)}
        </Typography>
        {places.length + lost === 0 ? (
          <Chip size="small" color="warning" variant="outlined" label={say('Not in the text yet')} />
        ) : null}
        {lost > 0 ? (
          <Chip
            size="small"
            color="warning"
            variant="outlined"
            label={say('A link is broken |||| %{smart_count} links are broken', { smart_count: lost })}
          />
        ) : null}
        <Link
          component={RouterLink}
          to={`/statement/${id}?back=text`}
          variant="body2"
          aria-label={say('Edit: %{summary}', { summary })}
          sx={{ ml: 'auto' }}
        >
          {say('Edit')}
        </Link>
      </Stack>
    </Box>
  );
});
StatementItem.displayName = 'StatementItem';
