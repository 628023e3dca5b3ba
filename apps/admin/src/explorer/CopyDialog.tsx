import { Button, Dialog, DialogActions, DialogContent, DialogTitle, TextField } from '@mui/material';
import { useCopy } from '../kit/use-copy.ts';
import { useSay } from '../language/use-say.ts';

type Props = { title: string; note: string; text: string; onClose: () => void };

/** Shown before it is copied: whoever passes it on sees what it holds. */
export function CopyDialog({ title, note, text, onClose }: Props) {
  const say = useSay();
  const copy = useCopy();
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="md" aria-labelledby="copy-title">
      <DialogTitle id="copy-title">{title}</DialogTitle>
      <DialogContent>
        <TextField
          label={title}
          value={text}
          helperText={note}
          multiline
          fullWidth
          maxRows={16}
          onFocus={({ target }) => target.select()}
          slotProps={{ htmlInput: { readOnly: true }, input: { sx: { fontFamily: 'monospace' } } }}
          sx={{ mt: 1 }}
        />
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{say('Close')}</Button>
        <Button variant="contained" onClick={() => copy(text)}>
          {say('Copy')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
