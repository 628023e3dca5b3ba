import { decide } from '@privacy-register/db/decide';
import { newId } from '@privacy-register/schema/kit/id';
import { register } from '@privacy-register/schema/permission/viewer';
import { forgetUnconfirmed } from '@privacy-register/schema/telling/opt-in';
import type { DeliveryRound } from '../delivery/round.ts';

type Place = Pick<DeliveryRound, 'store' | 'now'>;

const unconfirmedAt = (now: string) => ({ kind: { eq: 'email' }, confirmEndsAt: { lte: now } });

export const countUnconfirmed = ({ store, now }: Place): Promise<number> =>
  store.read(register).count('subscription', unconfirmedAt(now()));

/** Erases addresses that somebody gave and nobody confirmed in time; tells how many. */
export async function forgetWhatIsLate({ store, now }: Place): Promise<number> {
  const at = now();
  const late = unconfirmedAt(at);
  if ((await store.read(register).count('subscription', late)) === 0) return 0;
  const asked = { by: register, now: at, newId, tzdata: null };
  const changes = await decide(store, asked, 'subscription.forget', async (read) =>
    forgetUnconfirmed(await read.all('subscription', late), at),
  );
  return changes.filter((change) => change.do === 'update').length;
}
