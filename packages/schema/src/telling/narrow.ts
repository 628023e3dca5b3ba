/** What becomes of a subscription whose policies or platforms are archived: it ends for these, and is told so. */
import { type Change, update } from '../kit/change.ts';
import type { Subscription } from '../record/subscription.ts';
import { ended } from './ended.ts';
import type { NewEvent } from './event.ts';
import type { Payloads, PlatformTold, TitleTold } from './payload.ts';

/** What is archived of all that a subscription may name. */
export type Away = { policies: readonly TitleTold[]; platforms: readonly PlatformTold[] };
type Asked = { now: string; newId: () => string };
type Narrowed = { changes: Change[]; event: NewEvent | null };

/** Who has not confirmed, or takes nothing any more, is not told; a paused one is left as it is until it goes on. */
export function narrow(held: Subscription, away: Away, { now, newId }: Asked): Narrowed {
  const gone = {
    policies: among(held.policies, away.policies),
    platforms: among(held.platforms, away.platforms),
  };
  const isOpen = held.archivedAt === null && ['pending', 'active', 'disabled'].includes(held.state);
  if (!isOpen || gone.policies.length + gone.platforms.length === 0) return { changes: [], event: null };
  const policies = without(held.policies, gone.policies);
  const platforms = without(held.platforms, gone.platforms);
  // An empty list asks for everything: who named something and is left with nothing must not be told of all.
  const isWhole = isEmptied(held.policies, policies) || isEmptied(held.platforms, platforms);
  if (held.state === 'active') {
    const event = endedEvent(held, { ended: gone, isWhole }, { now, newId });
    return {
      changes: [update('subscription', held, isWhole ? { state: 'ending' } : { policies, platforms })],
      event,
    };
  }
  const changes = isWhole
    ? ended(held, now, held.disabledReason ?? 'nothing-left')
    : [update('subscription', held, { policies, platforms })];
  return { changes, event: null };
}

/** Once nothing waits for it any more. */
export const endWhatIsTold = (held: readonly Subscription[], now: string): Change[] =>
  held.filter(({ state }) => state === 'ending').flatMap((each) => ended(each, now, 'nothing-left'));

type Named = { id: string };
const among = <N extends Named>(ids: readonly string[], away: readonly N[]): N[] =>
  away.filter(({ id }) => ids.includes(id));
const without = (ids: readonly string[], gone: readonly Named[]) =>
  ids.filter((id) => !gone.some((each) => each.id === id));
const isEmptied = (before: readonly string[], after: readonly string[]) =>
  before.length > 0 && after.length === 0;

type Said = Pick<Payloads['subscription-ended'], 'ended' | 'isWhole'>;

/** Once for each state of the subscription, so that whoever begins anew after a fault tells it once. */
function endedEvent({ id, name, revision }: Subscription, said: Said, { now, newId }: Asked): NewEvent {
  const payload: Payloads['subscription-ended'] = { subscription: { id, name }, ...said };
  return {
    ...{ id: newId(), type: 'subscription-ended', key: `subscription-ended:${id}:${revision}`, payload },
    ...{ at: now, due: now, policy: null, version: null, platforms: [] },
  };
}
