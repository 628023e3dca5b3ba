import { Box, Button, Dialog, DialogActions, DialogContent, DialogTitle } from '@mui/material';
import { Fragment } from 'react';
import { useSay } from '../language/use-say.ts';
import { KeysHelp } from '../workbench/KeysHelp.tsx';
import { SingleKeysSwitch } from './SingleKeysSwitch.tsx';
import { shortcuts } from './shortcut.ts';

export function ShortcutHelp({ onClose }: { onClose: () => void }) {
  const say = useSay();
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby="shortcuts-title">
      <DialogTitle id="shortcuts-title">{say('Keyboard shortcuts')}</DialogTitle>
      <DialogContent>
        <Box component="dl" sx={{ m: 0, mb: 2, display: 'grid', gridTemplateColumns: 'auto 1fr', gap: 1.5 }}>
          {shortcuts.map(({ keys, does }) => (
            <Box key={does} sx={{ display: 'contents' }}>
              <Box component="dt" sx={{ whiteSpace: 'nowrap' }}>
                {keys.map((key, place) => (
                  <Fragment key={key}>
                    {place > 0 ? ' ' : null}
                    <Box component="kbd" sx={cap}>
                      {key}
                    </Box>
                  </Fragment>
                ))}
              </Box>
              <Box component="dd" sx={{ m: 0 }}>
                {say(does)}
              </Box>
            </Box>
          ))}
        </Box>
        <SingleKeysSwitch />
        <KeysHelp />
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{say('Close')}</Button>
      </DialogActions>
    </Dialog>
  );
}

const cap = { border: 1, borderColor: 'divider', borderRadius: 1, px: 0.75, font: 'inherit' };
