import { Box, Stack, ToggleButton, ToggleButtonGroup, Typography } from '@mui/material';
import { type ElementType, useState } from 'react';
import type { Lane, Legend } from './lane.ts';
import { rangeOf, spansWithin, widthFor } from './scale.ts';
import { TimelinePicture } from './TimelinePicture.tsx';
import { TimelineTable } from './TimelineTable.tsx';
import { ticksOf } from './ticks.ts';
import { paintOf } from './tone.ts';
import { timelineWords } from './words.ts';

type Props = {
  label: string;
  lanes: readonly Lane[];
  legend: Legend;
  now: string;
  zone: string;
  moment: (at: string) => string;
  link: ElementType;
  words?: typeof timelineWords;
};

const ticksInView = 5;

/** Lanes of stretches and instants around now, as a picture to zoom into and as a table. */
export function Timeline({ label, lanes, legend, now, zone, moment, link, words = timelineWords }: Props) {
  const [view, setView] = useState(words.picture);
  const [zoom, setZoom] = useState(words.everything);
  const range = rangeOf(lanes, now);
  const spans = spansWithin(range, words.spans);
  const width = widthFor(range, spans.find((span) => span.label === zoom) ?? null);
  const zooms = [words.everything, ...spans.map((span) => span.label)];
  return (
    <Stack spacing={1.5}>
      <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap' }}>
        <Choice label={words.show} options={[words.picture, words.table]} value={view} onChange={setView} />
        {view === words.table ? null : (
          <Choice label={words.zoom} options={zooms} value={zoom} onChange={setZoom} />
        )}
      </Stack>
      {view === words.table ? (
        <TimelineTable label={label} lanes={lanes} words={words} moment={moment} link={link} />
      ) : (
        <>
          <TimelinePicture
            key={zoom}
            {...{ label, lanes, range, width, now, link, nowLabel: words.now }}
            ticks={ticksOf(range, { zone, months: words.months, most: ticksInView * width })}
          />
          <LegendList legend={usedOf(legend, lanes)} />
        </>
      )}
    </Stack>
  );
}

const usedOf = (legend: Legend, lanes: readonly Lane[]) =>
  legend.filter(({ tone }) => lanes.some(({ bands }) => bands.some((band) => band.tone === tone)));

type Chosen = {
  label: string;
  options: readonly string[];
  value: string;
  onChange: (chosen: string) => void;
};

function Choice({ label, options, value, onChange }: Chosen) {
  return (
    <ToggleButtonGroup
      exclusive
      size="small"
      aria-label={label}
      value={value}
      onChange={(_, chosen) => chosen && onChange(chosen)}
    >
      {options.map((option) => (
        <ToggleButton key={option} value={option}>
          {option}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}

function LegendList({ legend }: { legend: Legend }) {
  return (
    <Stack
      component="ul"
      direction="row"
      useFlexGap
      sx={{ flexWrap: 'wrap', gap: 2, rowGap: 0.5, m: 0, p: 0, listStyle: 'none' }}
    >
      {legend.map(({ tone, label }) => (
        <Stack component="li" key={label} direction="row" spacing={0.75} sx={{ alignItems: 'center' }}>
          <Box
            aria-hidden
            sx={[{ width: 24, height: 14, borderRadius: 0.5 }, (theme) => paintOf(tone, theme)]}
          />
          <Typography variant="caption">{label}</Typography>
        </Stack>
      ))}
    </Stack>
  );
}
