import { Button, Dialog, DialogActions, DialogContent, DialogTitle, Typography } from '@mui/material';
import { useSay } from '../language/use-say.ts';

type Props = { fields: readonly string[]; onRun: () => void; onClose: () => void };

/** A mutation is done for good, in the name of whoever sits here. */
export function ChangeDialog({ fields, onRun, onClose }: Props) {
  const say = useSay();
  return (
    <Dialog open onClose={onClose} aria-labelledby="change-title" aria-describedby="change-says">
      <DialogTitle id="change-title">{say('This changes the register')}</DialogTitle>
      <DialogContent id="change-says">
        <Typography>
          {say('It is done in your name, at once, and stands in the audit trail. There is no undo here.')}
        </Typography>
        <ul>
          {fields.map((field) => (
            <li key={field}>
              <code>{field}</code>
            </li>
          ))}
        </ul>
      </DialogContent>
      <DialogActions>
        <Button autoFocus onClick={onClose}>
          {say('Cancel')}
        </Button>
        <Button color="error" variant="contained" onClick={onRun}>
          {say('Change the register')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
