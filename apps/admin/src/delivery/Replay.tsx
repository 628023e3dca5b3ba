import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNotify } from 'react-admin';
import { SteadyButton } from '../kit/SteadyButton.tsx';
import { sentence } from '../language/say.ts';
import { useSay } from '../language/use-say.ts';
import { useMay } from '../sign-in/use-role.ts';
import { takeDelivery } from '../subscription/verbs.ts';
import { Problem } from '../verb/Problem.tsx';

/** Sent once more under the id it had, so that a receiver knows a repetition. */
export function Replay({ id }: { id: string }) {
  const say = useSay();
  const mayTell = useMay('tell');
  const client = useQueryClient();
  const notify = useNotify();
  const { mutate, error, isPending } = useMutation({
    mutationFn: () => takeDelivery('deliveryReplay', id),
    onSuccess: async () => {
      notify(sentence('It is sent again with the next round.'), { type: 'success' });
      await client.invalidateQueries({ queryKey: ['delivery'] });
    },
  });
  if (!mayTell) return null;
  return (
    <>
      <SteadyButton variant="outlined" size="small" loading={isPending} onClick={() => mutate()}>
        {say('Send again')}
      </SteadyButton>
      <Problem error={error} />
    </>
  );
}
