import FormatBold from '@mui/icons-material/FormatBold';
import FormatItalic from '@mui/icons-material/FormatItalic';
import FormatListBulleted from '@mui/icons-material/FormatListBulleted';
import FormatListNumbered from '@mui/icons-material/FormatListNumbered';
import GridOn from '@mui/icons-material/GridOn';
import InsertLink from '@mui/icons-material/InsertLink';
import { Box, IconButton, Tooltip } from '@mui/material';
import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react';
import { useSay } from '../language/use-say.ts';
import { tools } from './deeds.ts';
import { ariaKeysOf, type Deed, keysOf } from './shortcuts.ts';

type Props = { onDeed: (deed: Deed) => void };

const steps: Record<string, number> = {
  ArrowRight: 1,
  ArrowLeft: -1,
  Home: -tools.length,
  End: tools.length,
};
const icons: Partial<Record<Deed, ReactNode>> = {
  heading: 'H2',
  subheading: 'H3',
  bold: <FormatBold />,
  italic: <FormatItalic />,
  bullets: <FormatListBulleted />,
  numbers: <FormatListNumbered />,
  link: <InsertLink />,
  table: <GridOn />,
};

/** One stop of the tab key; the arrow keys go from button to button. */
export function EditorToolbar({ onDeed }: Props) {
  const say = useSay();
  const bar = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState(0);
  const move = (event: KeyboardEvent) => {
    const by = steps[event.key];
    if (by === undefined) return;
    event.preventDefault();
    const next = Math.min(Math.max(active + by, 0), tools.length - 1);
    setActive(next);
    bar.current?.querySelectorAll<HTMLElement>('button')[next]?.focus();
  };
  return (
    <Box
      ref={bar}
      role="toolbar"
      aria-label={say('Format')}
      onKeyDown={move}
      sx={{ display: 'flex', flexWrap: 'wrap', px: 0.5, borderBottom: 1, borderColor: 'divider' }}
    >
      {tools.map(({ deed, name }, place) => (
        <Tooltip key={deed} title={`${say(name)} (${keysOf(deed)})`}>
          <IconButton
            aria-label={nameOf(deed, say(name))}
            aria-keyshortcuts={ariaKeysOf(deed)}
            tabIndex={place === active ? 0 : -1}
            onFocus={() => setActive(place)}
            // The words that are selected stay so.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onDeed(deed)}
            sx={{ borderRadius: 1, fontSize: '0.875rem', fontWeight: 700, width: 36, height: 36 }}
          >
            {icons[deed]}
          </IconButton>
        </Tooltip>
      ))}
    </Box>
  );
}

/** What can be read on the button is part of its name. */
function nameOf(deed: Deed, name: string): string {
  const icon = icons[deed];
  return typeof icon === 'string' ? `${icon}: ${name}` : name;
}
