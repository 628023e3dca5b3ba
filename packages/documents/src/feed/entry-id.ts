import { textHash } from '@privacy-register/schema/policy-text/text-hash';

/** A name for ever, whatever address the register moves to: RFC 9562, 5.8, from the record and its step. */
export function entryId(record: string, step: string): string {
  const hash = textHash(`${record} ${step}`);
  const variant = ((Number.parseInt(hash.charAt(16), 16) & 0x3) | 0x8).toString(16);
  const parts = [
    ...[hash.slice(0, 8), hash.slice(8, 12), `8${hash.slice(13, 16)}`],
    ...[`${variant}${hash.slice(17, 20)}`, hash.slice(20, 32)],
  ];
  return `urn:uuid:${parts.join('-')}`;
}
