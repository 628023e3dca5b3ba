import { TextField, Typography } from '@mui/material';
import { Told } from '../language/Told.tsx';
import { useSay } from '../language/use-say.ts';
import { useVerb } from '../verb/use-verb.ts';
import { textIn, VerbDialog } from '../verb/VerbDialog.tsx';
import type { Finding } from './findings.ts';

type Props = { finding: Finding; onClose: () => void };

const accepting = { mutation: 'createFindingAcceptance', input: 'CreateFindingAcceptanceInput' };

export function AcceptDialog({ finding, onClose }: Props) {
  const say = useSay();
  const accept = useVerb(accepting, { done: say('Accepted.'), onDone: onClose });
  const { fingerprint, title, message } = finding;
  return (
    <VerbDialog
      title={say('Accept this finding')}
      action={say('Accept')}
      isBusy={accept.isPending}
      error={accept.error}
      onClose={onClose}
      onSubmit={(given) => accept.mutate({ fingerprint, reason: textIn(given, 'reason') })}
    >
      <Typography sx={{ fontWeight: 600 }}>
        <Told sentence={title} />
      </Typography>
      <Typography variant="body2" sx={{ overflowWrap: 'anywhere' }}>
        <Told sentence={message} />
      </Typography>
      <Typography variant="body2" color="text.secondary">
        {say('It stands aside until what it is about changes, or until somebody takes this back.')}
      </Typography>
      <TextField name="reason" label={say('Why it may stand')} required autoFocus multiline minRows={2} />
    </VerbDialog>
  );
}
