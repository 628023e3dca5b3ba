import { Box } from '@mui/material';
import { type DiffWords, diffWords } from './diff-words.ts';
import type { Piece } from './piece.ts';

type Props = { pieces: readonly Piece[]; words?: DiffWords };

/** Marked by strokes and by words for whoever hears the page; colour only helps. */
export function Pieces({ pieces, words = diffWords }: Props) {
  let place = 0;
  return pieces.map(({ kind, text }) => {
    place += 1;
    if (kind === 'same') return <span key={place}>{text}</span>;
    return (
      <Box
        key={place}
        component={kind === 'gone' ? 'del' : 'ins'}
        sx={{ position: 'relative', ...looks[kind] }}
      >
        <Heard text={`[${words[kind]}: `} />
        {text}
        <Heard text="]" />
      </Box>
    );
  });
}

const Heard = ({ text }: { text: string }) => (
  <Box
    component="span"
    sx={{ position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(100%)' }}
  >
    {text}
  </Box>
);

const looks = {
  gone: { bgcolor: 'rgba(229, 57, 53, 0.22)', textDecoration: 'line-through', textDecorationThickness: 2 },
  come: { bgcolor: 'rgba(67, 160, 71, 0.26)', textDecoration: 'underline', textDecorationThickness: 2 },
};
