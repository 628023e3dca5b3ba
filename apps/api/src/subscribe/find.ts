import type { Store } from '@privacy-register/db/store';
import { register } from '@privacy-register/schema/permission/viewer';
import type { Subscription } from '@privacy-register/schema/record/subscription';
import { hashOfToken } from '@privacy-register/schema/telling/link-token';

type Link = 'confirmHash' | 'unsubscribeHash';

/** The subscription that a link in a message was made for; null for any other token. */
export async function findByLink(store: Store, link: Link, token: string): Promise<Subscription | null> {
  if (!/^[0-9a-f]{64}$/.test(token)) return null;
  const found = await store.read(register).all('subscription', { [link]: { eq: hashOfToken(token) } });
  return found[0] ?? null;
}
