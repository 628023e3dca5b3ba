import {
  Box,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  FormControlLabel,
  Switch,
} from '@mui/material';
import { shortcuts } from './shortcut.ts';

type Props = { hasSingleKeys: boolean; onSingleKeys: (on: boolean) => void; onClose: () => void };

export function ShortcutHelp({ hasSingleKeys, onSingleKeys, onClose }: Props) {
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="xs" aria-labelledby="shortcuts-title">
      <DialogTitle id="shortcuts-title">Keyboard shortcuts</DialogTitle>
      <DialogContent>
        <Box component="dl" sx={{ m: 0, mb: 2, display: 'grid', gridTemplateColumns: 'auto 1fr', gap: 1.5 }}>
          {shortcuts.map(({ name, keys, does }) => (
            <Box key={name} sx={{ display: 'contents' }}>
              <Box component="dt">
                {keys.map((key) => (
                  <Box
                    component="kbd"
                    key={key}
                    sx={{
                      border: 1,
                      borderColor: 'divider',
                      borderRadius: 1,
                      px: 0.75,
                      mr: 0.5,
                      font: 'inherit',
                    }}
                  >
                    {key}
                  </Box>
                ))}
              </Box>
              <Box component="dd" sx={{ m: 0 }}>
                {does}
              </Box>
            </Box>
          ))}
        </Box>
        <FormControlLabel
          control={<Switch checked={hasSingleKeys} onChange={(_, on) => onSingleKeys(on)} />}
          label="Single keys are shortcuts"
        />
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>Close</Button>
      </DialogActions>
    </Dialog>
  );
}
