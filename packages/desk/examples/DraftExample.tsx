import { Button, Stack, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import { draftsIn } from '../src/draft/draft.ts';

const drafts = draftsIn(window.localStorage);
const key = 'example/note';

/** The instant is the page's own: parts never read the clock. */
export function DraftExample() {
  const [found, setFound] = useState(() => drafts.read(key));
  const [text, setText] = useState('');
  const type = (typed: string) => {
    setText(typed);
    drafts.write(key, { at: '2031-05-04T09:00:00.000Z', values: { note: typed }, base: null });
  };
  return (
    <Stack spacing={1} sx={{ maxWidth: 480 }}>
      <TextField label="Note to a reader" value={text} onChange={(event) => type(event.target.value)} />
      {found ? (
        <Stack direction="row" useFlexGap spacing={1} sx={{ alignItems: 'center', flexWrap: 'wrap' }}>
          <Typography>Typed before, not saved: “{String(found.values.note)}”</Typography>
          <Button onClick={() => setText(String(found.values.note))}>Take it</Button>
          <Button
            onClick={() => {
              drafts.drop(key);
              setFound(null);
            }}
          >
            Drop it
          </Button>
        </Stack>
      ) : (
        <Typography color="text.secondary">Type, then load the page again.</Typography>
      )}
    </Stack>
  );
}
