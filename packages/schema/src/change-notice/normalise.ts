import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** One spelling of a text: NFC, every run of Unicode white space one space, none at the ends. */
export function normalise(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\p{White_Space}+/gu, ' ')
    .trim();
}

/** The SHA-256, in hex, of the normalised text: what a site has to show is compared with this. */
export function noticeHash(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(normalise(text))));
}
