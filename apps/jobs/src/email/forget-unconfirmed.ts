import { decide } from '@privacy-register/db/decide';
import { newId } from '@privacy-register/schema/kit/id';
import { register } from '@privacy-register/schema/permission/viewer';
import { forgetUnconfirmed } from '@privacy-register/schema/telling/opt-in';
import type { DeliveryRound } from '../delivery/round.ts';

/** Erases addresses that somebody gave and nobody confirmed in time. */
export async function forgetWhatIsLate({ store, now }: Pick<DeliveryRound, 'store' | 'now'>): Promise<void> {
  const at = now();
  const late = { kind: { eq: 'email' }, confirmEndsAt: { lte: at } };
  if ((await store.read(register).count('subscription', late)) === 0) return;
  const asked = { by: register, now: at, newId, tzdata: null };
  await decide(store, asked, 'subscription.forget', async (read) =>
    forgetUnconfirmed(await read.all('subscription', late), at),
  );
}
