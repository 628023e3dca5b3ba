import { Button, Card, CardContent, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { useSay } from '../language/use-say.ts';
import { ShortcutHelp } from './ShortcutHelp.tsx';
import { SingleKeysSwitch } from './SingleKeysSwitch.tsx';

/** For the account page: whoever speaks to their computer may not want letters to be commands. */
export function ShortcutCard() {
  const say = useSay();
  const [isOpen, setOpen] = useState(false);
  return (
    <Card variant="outlined">
      <CardContent>
        <Typography component="h2" variant="h6" gutterBottom>
          {say('Keyboard shortcuts')}
        </Typography>
        <Stack spacing={1} sx={{ alignItems: 'start' }}>
          <SingleKeysSwitch />
          <Button variant="outlined" onClick={() => setOpen(true)}>
            {say('Show the shortcuts')}
          </Button>
        </Stack>
        {isOpen ? <ShortcutHelp onClose={() => setOpen(false)} /> : null}
      </CardContent>
    </Card>
  );
}
