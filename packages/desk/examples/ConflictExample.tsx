import { Button, Typography } from '@mui/material';
import { useState } from 'react';
import { ConflictDialog } from '../src/conflict/ConflictDialog.tsx';
import { mergeValues } from '../src/conflict/merge-values.ts';

const labels: Record<string, string> = { title: 'Title', shelf: 'Shelf', note: 'Note' };
const base = { title: 'Tides', shelf: 'B 12', note: 'Second printing.\n\nCover worn.' };
const mine = { title: 'Tides and Moons', shelf: 'B 12', note: 'Second printing, 1911.\n\nCover worn.' };
const theirs = { title: 'The Tides', shelf: 'C 3', note: 'Second printing.\n\nCover mended.' };

export function ConflictExample() {
  const [isOpen, setOpen] = useState(false);
  const [saved, setSaved] = useState('Nothing is saved yet.');
  const close = () => setOpen(false);
  const resolve = (values: object) => {
    setSaved(`Saved: ${JSON.stringify({ ...mine, ...values })}`);
    close();
  };
  return (
    <>
      <Button variant="outlined" onClick={() => setOpen(true)}>
        Save on top of a later change
      </Button>
      <Typography role="status" sx={{ mt: 1, overflowWrap: 'anywhere' }}>
        {saved}
      </Typography>
      {isOpen ? (
        <ConflictDialog
          merge={mergeValues(Object.keys(labels), { base, mine, theirs })}
          who="Ada"
          labelOf={(name) => labels[name] ?? name}
          show={(_name, value) => String(value)}
          action="Save this"
          onResolve={resolve}
          onTakeTheirs={close}
          onClose={close}
        />
      ) : null}
    </>
  );
}
