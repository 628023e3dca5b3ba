import { Said } from '../language/Said.tsx';
import { useSay } from '../language/use-say.ts';
import { Moment } from '../time/Moment.tsx';
import type { Delivery } from './deliveries.ts';

type Props = { delivery: Pick<Delivery, 'state' | 'nextAt' | 'settledAt' | 'subscription'> };

/** When it was settled, or will be tried; what is paused has no time. */
export function WhenSent({ delivery: { state, nextAt, settledAt, subscription } }: Props) {
  const say = useSay();
  if (state !== 'WAITING') return <Moment at={settledAt} />;
  if (subscription?.state === 'PAUSED') return <>{say('Kept until the paused subscription goes on.')}</>;
  return <Said sentence="Next try %{moment}" parts={{ moment: <Moment at={nextAt} /> }} />;
}
