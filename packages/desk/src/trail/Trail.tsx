import { Box, Button, Collapse, Stack, Typography } from '@mui/material';
import { type ReactNode, useId, useState } from 'react';

export type TrailEntry = {
  id: string;
  /** Entries that follow each other under one heading. */
  day: string;
  title: ReactNode;
  by: ReactNode;
  note: ReactNode;
  /** Stands on the page only once somebody asks for it; null where there is nothing more to say. */
  details: ReactNode;
};

/** For whoever says them in another language. */
export type TrailWords = typeof trailWords;
const trailWords = { open: 'What changed', close: 'Hide what changed' };

type Props = {
  label: string;
  entries: readonly TrailEntry[];
  /** The heading above a day, one below that of the part around it. */
  heading: 'h2' | 'h3';
  words?: TrailWords;
};

/** Who did what when, a day after the other; what changed opens in its place. */
export function Trail({ label, entries, heading, words = trailWords }: Props) {
  return (
    <Stack component="section" aria-label={label} spacing={2}>
      {daysOf(entries).map(({ day, own }) => (
        <Box key={day}>
          <Typography component={heading} variant="subtitle2" color="text.secondary" gutterBottom>
            {day}
          </Typography>
          <Box component="ol" sx={{ m: 0, p: 0, listStyle: 'none', borderLeft: 2, borderColor: 'divider' }}>
            {own.map((entry) => (
              <TrailLine key={entry.id} entry={entry} words={words} />
            ))}
          </Box>
        </Box>
      ))}
    </Stack>
  );
}

function TrailLine({ entry, words }: { entry: TrailEntry; words: TrailWords }) {
  const [isOpen, setOpen] = useState(false);
  const [titleId, detailsId] = [useId(), useId()];
  const { title, by, note, details } = entry;
  return (
    <Box component="li" sx={{ pl: 2, py: 1, position: 'relative' }}>
      <Box aria-hidden sx={dot} />
      <Typography component="div" id={titleId} sx={{ fontWeight: 500, overflowWrap: 'anywhere' }}>
        {title}
      </Typography>
      <Typography component="div" variant="body2">
        {by}
      </Typography>
      <Typography component="div" variant="caption" color="text.secondary" sx={{ overflowWrap: 'anywhere' }}>
        {note}
      </Typography>
      {details ? (
        <>
          <Button
            size="small"
            aria-expanded={isOpen}
            aria-controls={detailsId}
            aria-describedby={titleId}
            onClick={() => setOpen(!isOpen)}
            sx={{ ml: -0.5 }}
          >
            {isOpen ? words.close : words.open}
          </Button>
          <Collapse in={isOpen} mountOnEnter id={detailsId}>
            {details}
          </Collapse>
        </>
      ) : null}
    </Box>
  );
}

const dot = {
  position: 'absolute',
  left: -6,
  top: 17,
  width: 10,
  height: 10,
  borderRadius: '50%',
  bgcolor: 'primary.main',
};

/** In the order given: a day that comes again later stands again. */
function daysOf(entries: readonly TrailEntry[]) {
  const days: { day: string; own: TrailEntry[] }[] = [];
  for (const entry of entries) {
    const last = days.at(-1);
    if (last?.day === entry.day) last.own.push(entry);
    else days.push({ day: entry.day, own: [entry] });
  }
  return days;
}
