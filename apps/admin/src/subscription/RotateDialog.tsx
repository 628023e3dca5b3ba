import {
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  TextField,
  Typography,
} from '@mui/material';
import type { Subscription } from '@privacy-register/schema/record/subscription';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useSay } from '../language/use-say.ts';
import { textIn, VerbDialog } from '../verb/VerbDialog.tsx';
import { SigningSecret } from './SigningSecret.tsx';
import { rotate, takeSigning } from './verbs.ts';

type Props = { held: Subscription; onClose: () => void };
const usualHours = 24;
const mostHours = 168;

/** Both secrets sign for a while, so that the receiver changes over without a gap. */
export function RotateDialog({ held, onClose }: Props) {
  const say = useSay();
  const client = useQueryClient();
  const [secret, setSecret] = useState<string | null>(null);
  const { mutate, error, isPending } = useMutation({
    mutationFn: (overlapHours: number) =>
      takeSigning(rotate, { id: held.id, expectedRevision: held.revision, overlapHours }),
    onSuccess: (signed) => setSecret(signed.secret),
  });
  const close = async () => {
    onClose();
    await client.invalidateQueries();
  };
  if (secret) {
    return (
      <Dialog open onClose={close} fullWidth aria-labelledby="new-secret">
        <DialogTitle id="new-secret">{say('The new secret')}</DialogTitle>
        <DialogContent>
          <SigningSecret secret={secret} />
        </DialogContent>
        <DialogActions>
          <Button onClick={close}>{say('Close')}</Button>
        </DialogActions>
      </Dialog>
    );
  }
  return (
    <VerbDialog
      title={say('Rotate the secret')}
      action={say('Rotate the secret')}
      isBusy={isPending}
      error={error}
      onClose={onClose}
      onSubmit={(given) => mutate(Number(textIn(given, 'overlapHours')))}
    >
      <Typography>{say('Until the former secret ends, both sign what is sent.')}</Typography>
      <TextField
        name="overlapHours"
        type="number"
        label={say('Hours until the former one ends')}
        defaultValue={usualHours}
        required
        slotProps={{ htmlInput: { min: 0, max: mostHours, step: 1 } }}
      />
    </VerbDialog>
  );
}
