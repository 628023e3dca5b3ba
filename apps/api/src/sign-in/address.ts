import { isIPv6 } from 'node:net';
import type { Subjects } from '@privacy-register/schema/sign-in/attempt';
import { sha256 } from './secret.ts';

/** Who tries and from where, as hashes: the register keeps no address of a visitor. */
export const subjectsOf = (email: string, address: string): Subjects => ({
  account: sha256(`account ${email.toLowerCase()}`),
  address: sha256(`address ${network(address)}`),
});

/** One household has 2^64 addresses of IPv6, so its network counts as one. */
export function network(address: string): string {
  const embedded = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (embedded || !isIPv6(address)) return embedded ?? address;
  const [head = '', tail] = new URL(`http://[${address.split('%')[0]}]`).hostname.slice(1, -1).split('::');
  const groups = head.split(':').filter(Boolean);
  const after = (tail ?? '').split(':').filter(Boolean);
  const zeros = new Array<string>(8 - groups.length - after.length).fill('0');
  return [...groups, ...zeros, ...after].slice(0, 4).join(':');
}
