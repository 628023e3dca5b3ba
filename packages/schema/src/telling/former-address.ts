/** What is kept of an erased address, so that nobody writes there again: a hash, salted by the subscription's id. */
import { type Change, update } from '../kit/change.ts';
import { refuse } from '../kit/refusal.ts';
import { textHash } from '../policy-text/text-hash.ts';
import type { Subscription } from '../record/subscription.ts';

type Held = Pick<Subscription, 'id' | 'revision' | 'address' | 'formerAddress' | 'disabledReason'>;

export const formerAddress = (id: string, address: string): string =>
  textHash(`${id} ${address.toLowerCase()}`);

/** Staff vouch for an address; they do not speak for who left, nor for a mail server that knows it no more. */
export function refuseUnwanted(address: string, held: readonly Held[]): void {
  const found = held.find((each) => isUnwanted(each, address));
  if (!found) return;
  const why =
    found.disabledReason === 'unsubscribed'
      ? 'Whoever reads there asked not to be written to.'
      : 'A mail server refused this address for good.';
  refuse('address-ended', `${why} Only its reader can subscribe it again, by the public form.`, 'address');
}

/** Whoever reads there asked for it, and so it is no longer unwanted. */
export const wantedAgain = (address: string, held: readonly Held[]): Change[] =>
  held
    .filter((each) => isOf(each, address))
    .map((each) => update('subscription', each, { formerAddress: null }));

const isOf = ({ id, formerAddress: hash }: Held, address: string) =>
  hash !== null && hash === formerAddress(id, address);

/** Refused for good, and still kept for a while in case that was wrong. */
const isUnwanted = (held: Held, address: string) =>
  isOf(held, address) || (held.disabledReason === 'gone' && held.address === address);
