/** How long it is kept what was told to whom: what is due to go, at an instant. */
import { Temporal } from 'temporal-polyfill';
import type { Change } from '../kit/change.ts';
import { formatInstant } from '../notice-period/instant.ts';
import type { Subscription } from '../record/subscription.ts';
import { ended } from './ended.ts';

/** In days. Addresses that nobody confirmed go after 48 hours, those of who unsubscribed at once. */
export type Keep = {
  /** What a receiver answered to a try. */
  answersDays: number;
  /** A delivery that is settled, with its tries. */
  deliveriesDays: number;
  /** An e-mail address that takes nothing any more; until then somebody may say that it is good after all. */
  addressesDays: number;
};

/** What lies before these goes. */
export type KeptFrom = { answers: string; deliveries: string; addresses: string };

export function keptFrom({ answersDays, deliveriesDays, addressesDays }: Keep, now: string): KeptFrom {
  const before = (days: number) =>
    formatInstant(Temporal.Instant.from(now).subtract({ hours: days * hoursOfDay }));
  return {
    answers: before(answersDays),
    deliveries: before(deliveriesDays),
    addresses: before(addressesDays),
  };
}

const hoursOfDay = 24;

/** E-mail that is disabled for so long ends; where a server knew the address no more, its hash stays. */
export const endDisabled = (
  held: readonly Subscription[],
  { addresses }: Pick<KeptFrom, 'addresses'>,
  now: string,
): Change[] =>
  held.filter((each) => isDue(each, addresses)).flatMap((each) => ended(each, now, each.disabledReason));

function isDue({ kind, state, archivedAt, disabledAt }: Subscription, before: string): boolean {
  if (kind !== 'email' || state !== 'disabled' || archivedAt !== null) return false;
  return disabledAt !== null && disabledAt < before;
}
