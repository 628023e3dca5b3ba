import { Box, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import type { TreeNode } from '../src/tree/node.ts';
import { rowsOf } from '../src/tree/rows.ts';
import { sift } from '../src/tree/sift.ts';
import { Tree } from '../src/tree/Tree.tsx';

const subjects: readonly TreeNode[] = [
  { id: 'nature', name: 'Nature', parents: [] },
  { id: 'sea', name: 'Sea', parents: ['nature'] },
  { id: 'tides', name: 'Tides', parents: ['sea', 'moon'] },
  { id: 'moon', name: 'Moon', parents: ['nature'] },
  { id: 'craft', name: 'Craft', parents: [] },
  { id: 'binding', name: 'Bookbinding', parents: ['craft'] },
  { id: 'alchemy', name: 'Alchemy', parents: ['craft'], isRetired: true },
];

export function TreeExample() {
  const [query, setQuery] = useState('');
  const [chosen, setChosen] = useState<string | null>(null);
  const [open, setOpen] = useState<readonly string[]>(['nature']);
  const nodes = sift(subjects, { query, isRetiredShown: false });
  const rows = rowsOf({ nodes, isOpen: (path) => query !== '' || open.includes(path) });
  return (
    <Box sx={{ maxWidth: 480 }}>
      <TextField
        label="Find a subject"
        size="small"
        value={query}
        onChange={(event) => setQuery(event.target.value)}
      />
      <Tree
        label="Subjects"
        rows={rows}
        chosen={chosen}
        onChoose={setChosen}
        onOpen={(paths) => setOpen([...open, ...paths])}
        onClose={(paths) => setOpen(open.filter((path) => !paths.includes(path)))}
      />
      <Typography role="status">{chosen ? `Chosen: ${chosen}` : 'Nothing is chosen.'}</Typography>
    </Box>
  );
}
