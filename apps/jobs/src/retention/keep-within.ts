/** What was told to whom goes once it was kept for its days: a page at a time, and as often as the days are over. */
import { decide } from '@privacy-register/db/decide';
import { newId } from '@privacy-register/schema/kit/id';
import { register } from '@privacy-register/schema/permission/viewer';
import { endDisabled, type Keep, keptFrom } from '@privacy-register/schema/telling/retention';
import type { DeliveryRound } from '../delivery/round.ts';

export type Place = Pick<DeliveryRound, 'store' | 'now' | 'stopping'>;
/** How many of each were taken away, or are due to be. */
export type Gone = {
  answers: number;
  deliveries: number;
  stranded: number;
  addresses: number;
};

const limit = 500;
const nothing: Gone = { answers: 0, deliveries: 0, stranded: 0, addresses: 0 };

export async function dueToGo({ store, now }: Place, keep: Keep): Promise<Gone> {
  const before = keptFrom(keep, now());
  return {
    ...(await store.retirable(before)),
    addresses: await store.read(register).count('subscription', disabledBefore(before.addresses)),
  };
}

/** At most `pages` of each kind; ends sooner where nothing is left, or when asked to stop. */
export async function keepWithin(
  place: Place,
  keep: Keep,
  pages: number,
): Promise<{ gone: Gone; isAll: boolean }> {
  let gone = nothing;
  for (let page = 0; page < pages; page += 1) {
    if (place.stopping?.aborted) break;
    const taken = await onePage(place, keep);
    gone = sum(gone, taken);
    if (Object.values(taken).every((count) => count === 0)) return { gone, isAll: true };
  }
  return { gone, isAll: false };
}

async function onePage({ store, now }: Place, keep: Keep): Promise<Gone> {
  const at = now();
  const before = keptFrom(keep, at);
  return {
    ...(await store.retire({ ...before, now: at, limit })),
    addresses: await endAddresses(store, before.addresses, at),
  };
}

async function endAddresses(store: Place['store'], addresses: string, at: string): Promise<number> {
  const filter = disabledBefore(addresses);
  if ((await store.read(register).count('subscription', filter)) === 0) return 0;
  const asked = { by: register, now: at, newId, tzdata: null };
  const changes = await decide(store, asked, 'subscription.forget', async (read) => {
    const { rows } = await read.page('subscription', { first: page, filter });
    return endDisabled(rows, { addresses }, at);
  });
  return changes.filter((change) => change.do === 'update').length;
}

const page = 100;
const disabledBefore = (before: string) => ({
  ...{ kind: { eq: 'email' }, state: { eq: 'disabled' }, archivedAt: { isNull: true } },
  disabledAt: { lt: before },
});

const sum = (one: Gone, other: Gone): Gone => ({
  answers: one.answers + other.answers,
  deliveries: one.deliveries + other.deliveries,
  stranded: one.stranded + other.stranded,
  addresses: one.addresses + other.addresses,
});
