import { decide } from '@privacy-register/db/decide';
import type { Store } from '@privacy-register/db/store';
import { newId } from '@privacy-register/schema/kit/id';
import type { Subscription } from '@privacy-register/schema/record/subscription';
import { isTooMany, recordAttempt, refuseAttempt } from '@privacy-register/schema/sign-in/attempt';
import { newEventId } from '@privacy-register/schema/telling/event-id';
import { askToSubscribe } from '@privacy-register/schema/telling/opt-in';
import { registerAsks } from '../context.ts';
import { network } from '../sign-in/address.ts';
import { newSecret, sha256 } from '../sign-in/secret.ts';

type Asking = {
  address: string;
  policies: readonly string[];
  language: Subscription['language'];
  /** Of the visitor, on the internet; kept as a hash, for as long as tries are counted. */
  from: string;
  now: string;
};

/** Does the same, to the eye, whether the address is known or not. Refuses with `too-many-attempts`. */
export async function ask(store: Store, { from, now, ...wanted }: Asking): Promise<void> {
  const id = newId('subscription');
  const asked = registerAsks(now);
  const address = wanted.address.toLowerCase();
  const subjects = { account: sha256(`subscribe ${address}`), address: sha256(`from ${network(from)}`) };
  const changes = await decide(store, asked, 'subscription.ask', async (read) => {
    const failures = await read.all('sign-in-failure', {});
    if (isTooMany({ subjects, failures, now })) refuseAttempt();
    const held = await read.all('subscription', { address: { eq: address } });
    const attempt = recordAttempt({ id: newId('sign-in-failure'), subjects, failures, now });
    return [...attempt, ...askToSubscribe({ id, secret: newSecret(), wanted, held, now })];
  });
  if (!changes.some((change) => change.id === id)) return;
  const payload = { subscription: { id } };
  await store.tellTo(id, {
    ...{ id: newEventId(), type: 'confirmation', key: `confirmation:${id}`, at: now, due: now, payload },
    ...{ policy: null, version: null, platforms: [] },
  });
}
