import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import canonicalize from 'canonicalize';

/** One writing for one value (RFC 8785), whatever the order of its keys. */
export function canonical(value: unknown): string {
  return canonicalize(value) ?? 'null';
}

/** SHA-256 of the canonical writing, in lower-case hexadecimal. */
export const hashOf = (value: unknown) => bytesToHex(sha256(utf8ToBytes(canonical(value))));
