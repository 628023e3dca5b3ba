import { Box, Typography } from '@mui/material';
import { type ElementType, useEffect, useRef } from 'react';
import type { Lane } from './lane.ts';
import { placeIn, type Range } from './scale.ts';
import { TimelineBand } from './TimelineBand.tsx';
import { TimelinePoint } from './TimelinePoint.tsx';
import type { Tick } from './ticks.ts';

type Props = {
  label: string;
  lanes: readonly Lane[];
  range: Range;
  ticks: readonly Tick[];
  width: number;
  now: string;
  nowLabel: string;
  link: ElementType;
};

/** Wider than its frame once zoomed in; the frame scrolls, by the arrow keys too, and begins near now. */
export function TimelinePicture({ label, lanes, range, ticks, width, now, nowLabel, link }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const nowAt = placeIn(range, now, 'start');
  const begins = useRef(nowAt);
  // Once for each zoom, which makes the picture anew: a clock that moves on must not scroll under anybody's hands.
  useEffect(() => {
    const drawn = requestAnimationFrame(() => {
      const element = frame.current;
      if (element) element.scrollLeft = element.scrollWidth * begins.current - element.clientWidth * 0.6;
    });
    return () => cancelAnimationFrame(drawn);
  }, []);
  return (
    <Box
      ref={frame}
      component="section"
      aria-label={label}
      tabIndex={0}
      sx={{ overflowX: 'auto', overflowY: 'hidden', pb: 1, position: 'relative' }}
    >
      <Box style={{ width: `${width * 100}%` }} sx={{ position: 'relative', minHeight: 120, pt: 3 }}>
        <Box aria-hidden>
          {ticks.map((tick) => (
            <Mark key={tick.at} place={placeIn(range, tick.at, 'start')} label={tick.label} />
          ))}
          <NowLine place={nowAt} label={nowLabel} />
        </Box>
        {lanes.map((lane) => (
          <Box key={lane.id} sx={{ mb: 1 }}>
            <Typography
              component="span"
              aria-hidden
              variant="caption"
              color="text.secondary"
              sx={{
                position: 'sticky',
                left: 0,
                display: 'inline-block',
                bgcolor: 'background.paper',
                pr: 1,
              }}
            >
              {lane.label}
            </Typography>
            <Box
              component="ul"
              aria-label={lane.label}
              sx={{ position: 'relative', height: 30, m: 0, p: 0, listStyle: 'none' }}
            >
              {lane.bands.map((band) => (
                <TimelineBand key={band.id} band={band} range={range} link={link} />
              ))}
              {lane.points.map((point) => (
                <TimelinePoint key={point.id} point={point} range={range} link={link} />
              ))}
            </Box>
          </Box>
        ))}
      </Box>
    </Box>
  );
}

function Mark({ place, label }: { place: number; label: string }) {
  return (
    <Box
      style={{ left: `${place * 100}%` }}
      sx={{ position: 'absolute', top: 0, bottom: 0, borderLeft: 1, borderColor: 'divider', pl: 0.5 }}
    >
      <Typography variant="caption" color="text.secondary" noWrap>
        {label}
      </Typography>
    </Box>
  );
}

function NowLine({ place, label }: { place: number; label: string }) {
  return (
    <Box
      style={{ left: `${place * 100}%` }}
      sx={{
        position: 'absolute',
        top: 0,
        bottom: 0,
        borderLeft: 2,
        borderColor: 'error.main',
        zIndex: 1,
        pointerEvents: 'none',
      }}
    >
      <Typography
        variant="caption"
        sx={{
          position: 'absolute',
          bottom: -2,
          right: 4,
          px: 0.5,
          bgcolor: 'background.paper',
          fontWeight: 700,
        }}
      >
        {label}
      </Typography>
    </Box>
  );
}
