import { Alert, Button, Stack, TextField } from '@mui/material';
import type { Approval } from '@privacy-register/schema/record/decision';
import { useState } from 'react';
import { useGetIdentity } from 'react-admin';
import { sentence } from '../language/say.ts';
import { useSay, useSpelledLow } from '../language/use-say.ts';
import { useRole } from '../sign-in/use-role.ts';
import { useVerb } from '../verb/use-verb.ts';
import { textIn, VerbDialog } from '../verb/VerbDialog.tsx';
import { mayDecide } from './may-decide.ts';

type Props = { approval: Pick<Approval, 'id' | 'revision' | 'step' | 'status' | 'askedBy'> };

const grant = { mutation: 'approvalGrant', input: 'CommentedStepInput' };
const decline = { mutation: 'approvalDecline', input: 'CommentedStepInput' };

/** For the second person; whoever asked sees whom it waits for. */
export function DecisionButtons({ approval }: Props) {
  const say = useSay();
  const low = useSpelledLow();
  const { identity } = useGetIdentity();
  const role = useRole();
  const [open, setOpen] = useState<'grant' | 'decline' | null>(null);
  const close = () => setOpen(null);
  const granting = useVerb(grant, { done: sentence('Granted.'), onDone: close });
  const declining = useVerb(decline, { done: sentence('Declined.'), onDone: close });
  if (approval.status !== 'asked' || !role) return null;
  if (approval.askedBy === identity?.id) {
    return (
      <Alert severity="info" sx={{ mt: 1 }}>
        {say('You asked for this; another person has to decide on it.')}
      </Alert>
    );
  }
  if (!mayDecide(role, approval.step)) return null;
  const held = { id: approval.id, expectedRevision: approval.revision };
  const isGrant = open === 'grant';
  const verb = isGrant ? granting : declining;
  return (
    <Stack direction="row" spacing={1} sx={{ mt: 1 }}>
      <Button variant="contained" size="small" onClick={() => setOpen('grant')}>
        {say('Grant')}
      </Button>
      <Button size="small" onClick={() => setOpen('decline')}>
        {say('Decline')}
      </Button>
      {open ? (
        <VerbDialog
          title={
            isGrant
              ? say('Grant: %{step}', { step: low(approval.step) })
              : say('Decline: %{step}', { step: low(approval.step) })
          }
          action={isGrant ? say('Grant') : say('Decline')}
          isBusy={verb.isPending}
          error={verb.error}
          onClose={close}
          onSubmit={(given) => verb.mutate({ ...held, comment: textIn(given, 'comment') || null })}
        >
          <span>
            {isGrant
              ? say('It takes effect at once, in your name and that of whoever asked.')
              : say('Nothing changes. Say why.')}
          </span>
          <TextField
            name="comment"
            label={isGrant ? say('Comment') : say('Reason')}
            required={!isGrant}
            multiline
            minRows={2}
          />
        </VerbDialog>
      ) : null}
    </Stack>
  );
}
