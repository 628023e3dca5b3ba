// From a host to the addresses a connection may go to. Asked once per page, so a second answer cannot differ.
import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import { isLoopback, isPublic } from './page-address.ts';
import { Unreachable } from './unreachable.ts';

export type Resolve = (host: string) => Promise<readonly string[]>;

/** Every address of the host, all of them vetted: one bad address refuses the host. */
export async function addressesOf(
  host: string,
  { allowPrivate, resolve }: { allowPrivate: boolean; resolve: Resolve },
): Promise<readonly string[]> {
  const addresses = isIP(host) === 0 ? await ask(host, resolve) : [host];
  if (addresses.length === 0) throw new Unreachable('name-not-resolved', `${host} has no address.`);
  const refused = addresses.find((address) => !isPublic(address) && !(allowPrivate && isLoopback(address)));
  if (refused === undefined) return addresses;
  throw new Unreachable('address-refused', `${host} has an address that is not public (${refused}).`);
}

/** IPv4 first: a machine without IPv6 then needs no failed attempt. */
export async function systemResolve(host: string): Promise<readonly string[]> {
  const found = await lookup(host, { all: true, order: 'ipv4first' });
  return found.map(({ address }) => address);
}

async function ask(host: string, resolve: Resolve): Promise<readonly string[]> {
  try {
    return await resolve(host);
  } catch (cause) {
    throw new Unreachable('name-not-resolved', `${host} was not found (${wordOf(cause)}).`);
  }
}

function wordOf(cause: unknown): string {
  return cause instanceof Error && 'code' in cause ? String(cause.code) : 'no answer';
}
