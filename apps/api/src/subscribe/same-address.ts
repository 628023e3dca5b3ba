import type { Reader } from '@privacy-register/db/read/reader';
import type { Subscription } from '@privacy-register/schema/record/subscription';

/** Those of an address, and all that keep the hash of one: each has a salt of its own, so the rules look through. */
export const ofAddress = (read: Reader, address: string): Promise<Subscription[]> =>
  read.all('subscription', { or: [{ address: { eq: address } }, { formerAddress: { isNull: false } }] });

/** Nothing is read where no address is given. */
export async function unwanted(read: Reader, { address }: Record<string, unknown>): Promise<Subscription[]> {
  return typeof address === 'string' ? ofAddress(read, address.toLowerCase()) : [];
}
