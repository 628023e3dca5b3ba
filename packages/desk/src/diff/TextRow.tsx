import { Box, Typography } from '@mui/material';
import type { DiffWords } from './diff-words.ts';
import { Pieces } from './Pieces.tsx';
import { sideOf } from './piece.ts';
import type { Row } from './row.ts';

type Props = { row: Row; words: DiffWords };

export function InLineRow({ row, words }: Props) {
  return (
    <Typography component="p" sx={{ my: 1, pl: 1.5, borderLeft: 3, borderColor: edgeOf(row) }}>
      <Pieces pieces={row.pieces} words={words} />
    </Typography>
  );
}

/** On a narrow screen one below the other, each with the name of its side. */
export function SideBySideRow({ row, words }: Props) {
  const sides = [
    { name: words.before, text: row.before, kind: 'gone' as const },
    { name: words.after, text: row.after, kind: 'come' as const },
  ];
  return (
    <Box
      sx={{
        display: 'grid',
        columnGap: 2,
        gridTemplateColumns: { xs: 'minmax(0,1fr)', sm: 'minmax(0,1fr) minmax(0,1fr)' },
        borderTop: 1,
        borderColor: 'divider',
        py: 1,
      }}
    >
      {sides.map(({ name, text, kind }) => (
        <Box key={kind} sx={{ minWidth: 0, pl: 1.5, borderLeft: 3, borderColor: edgeOf(row) }}>
          {row.isSame ? null : (
            <Typography
              variant="caption"
              color="text.secondary"
              component="p"
              sx={{ display: { xs: 'block', sm: 'none' } }}
            >
              {name}
            </Typography>
          )}
          {text === null ? (
            <Typography component="p" color="text.secondary" sx={{ fontStyle: 'italic' }}>
              {words.nothing}
            </Typography>
          ) : (
            <Typography component="p">
              <Pieces pieces={sideOf(row.pieces, kind)} words={words} />
            </Typography>
          )}
        </Box>
      ))}
    </Box>
  );
}

const edgeOf = ({ isSame, before, after }: Row) => {
  if (isSame) return 'transparent';
  if (before === null) return 'success.main';
  return after === null ? 'error.main' : 'warning.main';
};
