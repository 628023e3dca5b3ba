import { type Change, forget, update } from '../kit/change.ts';
import type { Subscription } from '../record/subscription.ts';
import { formerAddress } from './former-address.ts';

/**
 * Its row stays, for the log of what was sent; the address and what signs do not. The chain forgets the address
 * first, so that what this change itself leaves can be verified.
 */
export function ended(held: Subscription, now: string, reason: Subscription['disabledReason']): Change[] {
  const { id, address } = held;
  const isUnwanted = reason === 'unsubscribed' || reason === 'gone';
  const erased = { address: null, secret: null, formerSecret: null, formerSecretEndsAt: null };
  const closed = { confirmHash: null, confirmEndsAt: null, state: 'disabled', disabledReason: reason };
  const values = {
    ...{ ...erased, ...closed, disabledAt: held.disabledAt ?? now, archivedAt: now },
    formerAddress: address !== null && isUnwanted ? formerAddress(id, address) : null,
  };
  return [...(address === null ? [] : [forget('subscription', id)]), update('subscription', held, values)];
}
