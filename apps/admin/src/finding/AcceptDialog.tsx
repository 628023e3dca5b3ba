import { TextField, Typography } from '@mui/material';
import { useVerb } from '../verb/use-verb.ts';
import { textIn, VerbDialog } from '../verb/VerbDialog.tsx';
import type { Finding } from './findings.ts';

type Props = { finding: Finding; onClose: () => void };

const accepting = { mutation: 'createFindingAcceptance', input: 'CreateFindingAcceptanceInput' };

export function AcceptDialog({ finding, onClose }: Props) {
  const accept = useVerb(accepting, { done: 'Accepted.', onDone: onClose });
  const { fingerprint, title, message } = finding;
  return (
    <VerbDialog
      title="Accept this finding"
      action="Accept"
      isBusy={accept.isPending}
      error={accept.error}
      onClose={onClose}
      onSubmit={(given) => accept.mutate({ fingerprint, reason: textIn(given, 'reason') })}
    >
      <Typography sx={{ fontWeight: 600 }}>{title}</Typography>
      <Typography variant="body2" sx={{ overflowWrap: 'anywhere' }}>
        {message}
      </Typography>
      <Typography variant="body2" color="text.secondary">
        It stands aside until what it is about changes, or until somebody takes this back.
      </Typography>
      <TextField name="reason" label="Why it may stand" required autoFocus multiline minRows={2} />
    </VerbDialog>
  );
}
