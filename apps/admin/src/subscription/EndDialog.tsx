import { Typography } from '@mui/material';
import type { Subscription } from '@privacy-register/schema/record/subscription';
import { useRedirect } from 'react-admin';
import { sentence } from '../language/say.ts';
import { useSay } from '../language/use-say.ts';
import { useVerb } from '../verb/use-verb.ts';
import { VerbDialog } from '../verb/VerbDialog.tsx';
import { end } from './verbs.ts';

export function EndDialog({ held, onClose }: { held: Subscription; onClose: () => void }) {
  const say = useSay();
  const redirect = useRedirect();
  const verb = useVerb(end, {
    done: sentence('The subscription is ended.'),
    onDone: () => redirect('list', 'subscription'),
  });
  return (
    <VerbDialog
      title={say('End the subscription')}
      action={say('End it')}
      tone="error"
      isBusy={verb.isPending}
      error={verb.error}
      onClose={onClose}
      onSubmit={() => verb.mutate({ id: held.id, expectedRevision: held.revision })}
    >
      <Typography>{say('Nothing more is sent to it; what was sent stays in the log.')}</Typography>
    </VerbDialog>
  );
}
