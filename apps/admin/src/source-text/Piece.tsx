import { Box } from '@mui/material';
import { isMarkName, isOpenName } from './place-name.ts';

type Props = {
  names: readonly string[];
  place: number;
  isActive: boolean;
  isShown: boolean;
  label: string;
  onActivate: () => void;
  onChoose: () => void;
  children: string;
};

/** Words that something is said of: underlined for statements, dotted for marks, wavy where nothing is said. */
export function Piece({ names, place, isActive, isShown, label, onActivate, onChoose, children }: Props) {
  return (
    <Box
      component="span"
      role="button"
      tabIndex={isActive ? 0 : -1}
      data-place={place}
      aria-current={isShown}
      aria-description={label}
      onFocus={onActivate}
      onClick={onChoose}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        onChoose();
      }}
      sx={[
        { cursor: 'pointer', textDecorationLine: 'underline', textUnderlineOffset: '0.2em' },
        lookOf(names),
        isShown ? chosen : {},
      ]}
    >
      {children}
    </Box>
  );
}

const solid = { textDecorationStyle: 'solid', textDecorationThickness: '2px' } as const;
const dotted = { textDecorationStyle: 'dotted', color: 'text.secondary' } as const;
const wavy = { textDecorationStyle: 'wavy', textDecorationColor: 'warning.main' } as const;
const chosen = { bgcolor: 'primary.main', color: 'primary.contrastText' } as const;

function lookOf(names: readonly string[]): typeof solid | typeof dotted | typeof wavy {
  if (names.every(isOpenName)) return wavy;
  return names.every((name) => isMarkName(name) || isOpenName(name)) ? dotted : solid;
}
