// Which IP addresses a site may have: public unicast, whatever notation or tunnel they come in.
import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';

/** True where a connection to the address stays on the public internet. */
export function isPublic(address: string): boolean {
  const plain = unwrap(address);
  if (plain === undefined) return false;
  if (plain.kind() === 'ipv4') return plain.range() === 'unicast' && !isPlatformService(plain);
  return isGlobalUnicast(plain) && plain.range() === 'unicast' && !isIsatap(plain);
}

export function isLoopback(address: string): boolean {
  return unwrap(address)?.range() === 'loopback';
}

type Address = ipaddr.IPv4 | ipaddr.IPv6;

/** IPv4 inside IPv6 where the host itself talks IPv4 (RFC 4291) or a NAT64 does it for it (RFC 6052). */
function unwrap(address: string): Address | undefined {
  // A zone ("%eth0") chooses an interface, which a public address never needs.
  if (isIP(address) === 0 || address.includes('%')) return undefined;
  const parsed = ipaddr.process(address);
  if (!isVersion6(parsed)) return parsed;
  return parsed.match(wellKnownNat64) ? new ipaddr.IPv4(parsed.toByteArray().slice(12)) : parsed;
}

const wellKnownNat64 = ipaddr.IPv6.parseCIDR('64:ff9b::/96');

function isVersion6(address: Address): address is ipaddr.IPv6 {
  return address.kind() === 'ipv6';
}

/** The only block IANA has given out: everything else is reserved, or a way to write IPv4. */
function isGlobalUnicast(address: Address): boolean {
  return isVersion6(address) && address.match(globalUnicast);
}

const globalUnicast = ipaddr.IPv6.parseCIDR('2000::/3');

/** ISATAP carries IPv4 in the interface id of any prefix (RFC 5214). */
function isIsatap(address: Address): boolean {
  return (
    isVersion6(address) &&
    (address.parts[4] === 0 || address.parts[4] === 0x200) &&
    address.parts[5] === 0x5efe
  );
}

/** Azure answers machines' metadata on an address that looks public. */
function isPlatformService(address: Address): boolean {
  return address.toString() === '168.63.129.16';
}
