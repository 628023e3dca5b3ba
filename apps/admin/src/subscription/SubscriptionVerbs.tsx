import { Button, Stack } from '@mui/material';
import type { Subscription } from '@privacy-register/schema/record/subscription';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { SteadyButton } from '../kit/SteadyButton.tsx';
import { sentence } from '../language/say.ts';
import { useSay } from '../language/use-say.ts';
import { Problem } from '../verb/Problem.tsx';
import { useVerb } from '../verb/use-verb.ts';
import { EndDialog } from './EndDialog.tsx';
import { RotateDialog } from './RotateDialog.tsx';
import { pause, resume, takeDelivery } from './verbs.ts';

/** Pause, go on, try, change the secret, end. */
export function SubscriptionVerbs({ held }: { held: Subscription }) {
  const say = useSay();
  const client = useQueryClient();
  const navigate = useNavigate();
  const [open, setOpen] = useState<'rotate' | 'end' | null>(null);
  const step = { id: held.id, expectedRevision: held.revision };
  const pausing = useVerb(pause, { done: sentence('Paused: what happens meanwhile is kept.') });
  const resuming = useVerb(resume, { done: sentence('It goes on.') });
  const testing = useMutation({
    mutationFn: () => takeDelivery('subscriptionTest', held.id),
    onSuccess: async (delivery) => {
      await client.invalidateQueries({ queryKey: ['delivery'] });
      navigate(`/deliveries/${delivery}`);
    },
  });
  const isBusy = pausing.isPending || resuming.isPending || testing.isPending;
  const goesOn = held.state === 'paused' || held.state === 'disabled';
  return (
    <>
      <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap', mt: 1.5 }}>
        {held.state === 'active' ? (
          <>
            <SteadyButton variant="outlined" disabled={isBusy} onClick={() => testing.mutate()}>
              {say('Send a test')}
            </SteadyButton>
            <SteadyButton variant="outlined" disabled={isBusy} onClick={() => pausing.mutate(step)}>
              {say('Pause')}
            </SteadyButton>
          </>
        ) : null}
        {goesOn ? (
          <SteadyButton variant="outlined" disabled={isBusy} onClick={() => resuming.mutate(step)}>
            {say('Go on')}
          </SteadyButton>
        ) : null}
        {held.kind === 'webhook' ? (
          <Button variant="outlined" onClick={() => setOpen('rotate')}>
            {say('Rotate the secret')}
          </Button>
        ) : null}
        <Button color="error" variant="outlined" onClick={() => setOpen('end')}>
          {say('End the subscription')}
        </Button>
      </Stack>
      <Problem error={pausing.error ?? resuming.error ?? testing.error} />
      {open === 'rotate' ? <RotateDialog held={held} onClose={() => setOpen(null)} /> : null}
      {open === 'end' ? <EndDialog held={held} onClose={() => setOpen(null)} /> : null}
    </>
  );
}
