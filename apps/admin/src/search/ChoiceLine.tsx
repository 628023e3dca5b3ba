import { Box, Typography } from '@mui/material';
import type { HTMLAttributes } from 'react';
import { WithOrigin } from '../policy/WithOrigin.tsx';
import type { Choice, Snippet } from './choice.ts';

type Props = HTMLAttributes<HTMLLIElement> & { choice: Choice };

export function ChoiceLine({ choice: { label, note, snippet, isObserved = false }, ...option }: Props) {
  return (
    <Box
      component="li"
      {...option}
      sx={{
        px: 2,
        py: 1,
        minHeight: 44,
        display: 'flex',
        flexDirection: 'column',
        justifyContent: 'center',
        cursor: 'pointer',
        overflowWrap: 'anywhere',
        '&.Mui-focused': { bgcolor: 'action.selected', boxShadow: 'inset 3px 0 0 0 currentColor' },
      }}
    >
      <Typography component="div">
        <WithOrigin isObserved={isObserved}>{label}</WithOrigin>
      </Typography>
      {note ? (
        <Typography component="div" variant="body2" color="text.secondary">
          {note}
        </Typography>
      ) : null}
      {snippet ? (
        <Typography component="div" variant="body2" color="text.secondary">
          <Marked {...snippet} />
        </Typography>
      ) : null}
    </Box>
  );
}

/** The words found stand out by weight as well as by colour. */
function Marked({ text, marks }: Snippet) {
  const pieces = marks.flatMap(({ start, end }, place) => [
    text.slice(marks[place - 1]?.end ?? 0, start),
    <Box component="mark" key={start} sx={{ bgcolor: 'transparent', color: 'text.primary', fontWeight: 700 }}>
      {text.slice(start, end)}
    </Box>,
  ]);
  return (
    <>
      {pieces}
      {text.slice(marks.at(-1)?.end ?? 0)}
    </>
  );
}
