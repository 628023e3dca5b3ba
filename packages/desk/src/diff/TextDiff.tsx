import { Box, Button, Typography } from '@mui/material';
import { useMemo, useState } from 'react';
import { type DiffWords, diffWords } from './diff-words.ts';
import { folded, type Stretch } from './fold.ts';
import { type Row, rowsOf } from './row.ts';
import { InLineRow, SideBySideRow } from './TextRow.tsx';

export type Layout = 'in-line' | 'side-by-side';
type Props = { before: string; after: string; layout: Layout; lang?: string; words?: DiffWords };

/** Two texts, word by word. */
export function TextDiff({ before, after, layout, lang, words = diffWords }: Props) {
  const rows = useMemo(() => rowsOf(before, after), [before, after]);
  const stretches = useMemo(() => folded(rows, { isSame: (row) => row.isSame }), [rows]);
  const isSideBySide = layout === 'side-by-side';
  return (
    <Box sx={{ overflowWrap: 'anywhere', minWidth: 0 }}>
      {rows.every(({ isSame }) => isSame) ? <Typography sx={{ mb: 1 }}>{words.same}</Typography> : null}
      {isSideBySide ? <Heads words={words} /> : null}
      <Box lang={lang}>
        {stretches.map((stretch, place) => (
          <Unfolding key={placed(stretch, place)} stretch={stretch} words={words} layout={layout} />
        ))}
      </Box>
    </Box>
  );
}

const placed = ({ rows }: Stretch<Row>, place: number) => `${place} ${rows.length}`;

type UnfoldingProps = { stretch: Stretch<Row>; words: DiffWords; layout: Layout };

function Unfolding({ stretch, words, layout }: UnfoldingProps) {
  const [isOpen, setOpen] = useState(!stretch.isFolded);
  const TextRow = layout === 'side-by-side' ? SideBySideRow : InLineRow;
  if (isOpen) {
    let place = 0;
    return stretch.rows.map((row) => {
      place += 1;
      return <TextRow key={place} row={row} words={words} />;
    });
  }
  return (
    <Button
      size="small"
      onClick={() => setOpen(true)}
      sx={{ my: 1, width: 1, borderBlock: 1, borderColor: 'divider', borderStyle: 'dashed' }}
    >
      {words.folded(stretch.rows.length)}
    </Button>
  );
}

function Heads({ words }: { words: DiffWords }) {
  return (
    <Box sx={{ display: { xs: 'none', sm: 'grid' }, gap: 2, gridTemplateColumns: '1fr 1fr', mb: 1 }}>
      {[words.before, words.after].map((head) => (
        <Typography key={head} variant="subtitle2" component="p">
          {head}
        </Typography>
      ))}
    </Box>
  );
}
