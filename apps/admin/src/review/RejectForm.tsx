import { Box, Button, Card, Stack, TextField } from '@mui/material';
import type { FormEvent } from 'react';
import { useNavigate } from 'react-router-dom';
import { SteadyButton } from '../kit/SteadyButton.tsx';
import { sentence } from '../language/say.ts';
import { useSay } from '../language/use-say.ts';
import type { VersionFile } from '../policy-version/version-file.ts';
import { Problem } from '../verb/Problem.tsx';
import { useVerb } from '../verb/use-verb.ts';
import { textIn } from '../verb/VerbDialog.tsx';

const rejecting = { mutation: 'policyVersionReject', input: 'ReasonedStepInput' };
type Props = { file: Pick<VersionFile, 'version'>; onClose: () => void };

export function RejectForm({ file: { version }, onClose }: Props) {
  const say = useSay();
  const navigate = useNavigate();
  const reject = useVerb(rejecting, {
    done: sentence('Sent back as a draft.'),
    onDone: () => navigate(`/policy-version/${version.id}/show`),
  });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const reason = textIn(new FormData(event.currentTarget), 'reason');
    reject.mutate({ id: version.id, expectedRevision: version.revision, reason });
  };
  return (
    <Card variant="outlined" sx={{ p: 2 }}>
      <Stack component="form" spacing={2} onSubmit={submit} aria-label={say('Reject')}>
        <Box>{say('It goes back to its editors as a draft, with your reason.')}</Box>
        <TextField name="reason" label={say('Reason')} multiline minRows={2} required autoFocus />
        <Stack direction="row" spacing={1}>
          <SteadyButton type="submit" variant="contained" color="error" loading={reject.isPending}>
            {say('Reject')}
          </SteadyButton>
          <Button onClick={onClose}>{say('Cancel')}</Button>
        </Stack>
        <Problem error={reject.error} />
      </Stack>
    </Card>
  );
}
