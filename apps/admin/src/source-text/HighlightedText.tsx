import { Box } from '@mui/material';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useSay } from '../language/use-say.ts';
import { Piece } from './Piece.tsx';
import type { Segment } from './segments.ts';

type Props = {
  text: string;
  segments: readonly Segment[];
  shown: string | null;
  isAimed: boolean;
  labelOf: (names: readonly string[]) => string;
  onChoose: (names: readonly string[]) => void;
};

const steps: Record<string, number> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** The text as it was captured; its places are reached by click, or by the arrow keys and Enter. */
export function HighlightedText({ text, segments, shown, isAimed, labelOf, onChoose }: Props) {
  const say = useSay();
  const box = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState(0);
  const places = segments.filter(({ names }) => names.length > 0);
  useEffect(() => {
    if (shown && isAimed)
      box.current?.querySelector('[aria-current="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [shown, isAimed]);

  const move = (event: KeyboardEvent) => {
    const by = steps[event.key];
    if (by === undefined) return;
    event.preventDefault();
    const next = Math.min(Math.max(active + by, 0), places.length - 1);
    setActive(next);
    box.current?.querySelector<HTMLElement>(`[data-place="${next}"]`)?.focus();
  };
  return (
    <Box
      ref={box}
      role="region"
      aria-label={say('The text as it was captured')}
      onKeyDown={move}
      sx={{
        ...{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', maxHeight: { xs: '60vh', lg: '75vh' } },
        ...{ border: 1, borderColor: 'divider', borderRadius: 1, p: 2, overflow: 'auto' },
      }}
    >
      {segments.map((segment) => {
        const { start, end, names } = segment;
        const words = text.slice(start, end);
        if (names.length === 0) return <span key={start}>{words}</span>;
        const place = places.indexOf(segment);
        return (
          <Piece
            key={start}
            names={names}
            place={place}
            isActive={place === active}
            isShown={shown !== null && names.includes(shown)}
            label={labelOf(names)}
            onActivate={() => setActive(place)}
            onChoose={() => onChoose(names)}
          >
            {words}
          </Piece>
        );
      })}
    </Box>
  );
}
