/** Ends subscriptions for what is archived, a few at a time, so that no round of the deliveries waits for them. */
import { decide } from '@privacy-register/db/decide';
import { newId } from '@privacy-register/schema/kit/id';
import { register } from '@privacy-register/schema/permission/viewer';
import type { Subscription } from '@privacy-register/schema/record/subscription';
import { newEventId } from '@privacy-register/schema/telling/event-id';
import { type Away, endWhatIsTold, narrow } from '@privacy-register/schema/telling/narrow';
import { attempts } from '../round/attempt.ts';
import type { DeliveryRound } from './round.ts';

type Place = Pick<DeliveryRound, 'store' | 'now' | 'log'>;
const usualPage = 200;

export async function endSubscriptions(place: Place, first = usualPage): Promise<void> {
  const away = await awayNow(place);
  const attempt = attempts(place.log);
  const doing = async (found: Subscription[], end: (id: string) => Promise<void>) => {
    for (const { id } of found) await attempt({ subscription: id }, () => end(id));
  };
  await doing(await following(place, away, first), (id) => endFor(place, id, away));
  await doing(await toldAll(place, first), (id) => endWhole(place, id));
}

async function awayNow({ store }: Place): Promise<Away> {
  const read = store.read(register);
  const archived = { archivedAt: { isNull: false } };
  const [policies, platforms] = [await read.all('policy', archived), await read.all('platform', archived)];
  return {
    policies: policies.map(({ id, key, title }) => ({ id, key, title })),
    platforms: platforms.map(({ id, key, name }) => ({ id, key, name })),
  };
}

async function following(
  { store }: Place,
  { policies, platforms }: Away,
  first: number,
): Promise<Subscription[]> {
  if (policies.length + platforms.length === 0) return [];
  const ids = (named: readonly { id: string }[]) => ({ some: named.map(({ id }) => id) });
  const filter = {
    archivedAt: { isNull: true },
    state: { in: ['pending', 'active', 'disabled'] },
    or: [{ policies: ids(policies) }, { platforms: ids(platforms) }],
  };
  return (await store.read(register).page('subscription', { first, filter })).rows;
}

/** Told before it is done: whoever stops in between tells it under the same key. */
async function endFor({ store, now, log }: Place, id: string, away: Away): Promise<void> {
  const asked = { now: now(), newId: newEventId };
  const held = await store.read(register).get('subscription', id);
  const event = held && narrow(held, away, asked).event;
  if (event) await store.tellTo(id, event);
  const by = { by: register, now: asked.now, newId, tzdata: null };
  const changes = await decide(store, by, 'subscription.narrow', async (read) => {
    const current = await read.get('subscription', id);
    return current ? narrow(current, away, asked).changes : [];
  });
  if (changes.length) log({ event: 'subscription-narrowed', subscription: id });
}

async function toldAll({ store }: Place, first: number): Promise<Subscription[]> {
  const filter = { state: { eq: 'ending' } };
  const { rows } = await store.read(register).page('subscription', { first, filter });
  const ids = rows.map(({ id }) => id);
  const waiting = (await store.deliveryCounts('subscription', ids)).filter(
    ({ state }) => state === 'waiting',
  );
  const open = new Set(waiting.map(({ of }) => of));
  return rows.filter(({ id }) => !open.has(id));
}

async function endWhole({ store, now, log }: Place, id: string): Promise<void> {
  const by = { by: register, now: now(), newId, tzdata: null };
  const changes = await decide(store, by, 'subscription.end', async (read) => {
    const current = await read.get('subscription', id);
    return endWhatIsTold(current ? [current] : [], by.now);
  });
  if (changes.length) log({ event: 'subscription-ended', subscription: id });
}
