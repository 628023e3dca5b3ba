import { Alert, Box, Button, Card, Stack, TextField } from '@mui/material';
import type { FormEvent } from 'react';
import { useNavigate } from 'react-router-dom';
import { SteadyButton } from '../kit/SteadyButton.tsx';
import { sentence } from '../language/say.ts';
import { useSay } from '../language/use-say.ts';
import type { Outlook } from '../policy-version/outlook.ts';
import type { VersionFile } from '../policy-version/version-file.ts';
import { Problem } from '../verb/Problem.tsx';
import { useVerb } from '../verb/use-verb.ts';
import { textIn } from '../verb/VerbDialog.tsx';
import { wantedInComment } from './lasting-refusals.ts';

const approving = { mutation: 'policyVersionApprove', input: 'CommentedStepInput' };
type Props = { file: Pick<VersionFile, 'version'>; outlook: Outlook; onClose: () => void };

/** Approves what was looked at, by its hash: another dossier is refused. */
export function ApproveForm({ file: { version }, outlook, onClose }: Props) {
  const say = useSay();
  const navigate = useNavigate();
  const approve = useVerb(approving, {
    done: sentence('Approved.'),
    onDone: () => navigate(`/policy-version/${version.id}/show`),
  });
  const wanted = wantedInComment(outlook.steps.find(({ step }) => step === 'approve')?.refusals ?? []);
  const { dossierHash } = outlook;
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const comment = textIn(new FormData(event.currentTarget), 'comment') || null;
    approve.mutate({ id: version.id, expectedRevision: version.revision, comment, dossierHash });
  };
  return (
    <Card variant="outlined" sx={{ p: 2 }}>
      <Stack component="form" spacing={2} onSubmit={submit} aria-label={say('Approve')}>
        <Box>{say('Your approval binds to everything that would be posted: any later change voids it.')}</Box>
        {wanted.map(({ message }) => (
          <Alert key={message} severity="warning">
            {message}
          </Alert>
        ))}
        <TextField
          name="comment"
          label={say('Comment on your approval')}
          multiline
          minRows={2}
          required={wanted.length > 0}
          autoFocus
        />
        <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap' }}>
          <SteadyButton type="submit" variant="contained" loading={approve.isPending}>
            {say('Approve %{hash}…', { hash: dossierHash?.slice(0, 12) ?? '' })}
          </SteadyButton>
          <Button onClick={onClose}>{say('Cancel')}</Button>
        </Stack>
        <Problem error={approve.error} />
      </Stack>
    </Card>
  );
}
