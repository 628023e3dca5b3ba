import { Box, Button, Stack } from '@mui/material';
import type { SourceDocument } from '@privacy-register/schema/record/source-document';
import { useState } from 'react';
import { useSay } from '../language/use-say.ts';
import { useMay } from '../sign-in/use-role.ts';
import { AttachForm } from './AttachForm.tsx';
import { EraseButton } from './EraseButton.tsx';

/** Replacing and erasing an attached text. */
export function SourceTools({ source }: { source: SourceDocument }) {
  const say = useSay();
  const mayObserve = useMay('observe');
  const [isReplacing, setReplacing] = useState(false);
  if (!mayObserve) return null;
  return (
    <Box>
      <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap', mb: isReplacing ? 2 : 0 }}>
        <Button aria-expanded={isReplacing} onClick={() => setReplacing(!isReplacing)}>
          {isReplacing ? say('Keep the text as it is') : say('Replace the text')}
        </Button>
        <EraseButton source={source} />
      </Stack>
      {isReplacing ? <AttachForm source={source} onDone={() => setReplacing(false)} /> : null}
    </Box>
  );
}
