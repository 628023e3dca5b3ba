import { obligationsOf } from '@privacy-register/db/obligations';
import { register } from '@privacy-register/schema/permission/viewer';
import { newEventId } from '@privacy-register/schema/telling/event-id';
import { obligationEvents } from '@privacy-register/schema/telling/obligation-events';
import type { DeliveryRound } from './round.ts';

const everyMs = 3_600_000;

type Place = Pick<DeliveryRound, 'store' | 'now' | 'log'>;

/** Asked every round, works once an hour; what was told before is not told again, whoever asks. */
export function obligationsHourly({ store, now, log }: Place): () => Promise<void> {
  let nextAt = 0;
  return async () => {
    const at = now();
    if (Date.parse(at) < nextAt) return;
    const found = await obligationsOf(store.read(register), at);
    const told = await store.tellEvents(obligationEvents(found, { now: at, newId: newEventId }));
    nextAt = Date.parse(at) + everyMs;
    if (told) log({ event: 'obligations-told', count: told });
  };
}
