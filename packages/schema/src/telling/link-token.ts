/** Secrets of the links in e-mail, made anew from the subscription's own whenever a message is written. */
import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { textHash } from '../policy-text/text-hash.ts';

export const confirmToken = (secret: string) => tokenFor(secret, 'confirm');
export const unsubscribeToken = (secret: string) => tokenFor(secret, 'unsubscribe');

/** What the register finds a subscription by. */
export const hashOfToken = textHash;

function tokenFor(secret: string, purpose: string): string {
  return bytesToHex(hmac(sha256, utf8ToBytes(secret), utf8ToBytes(purpose)));
}
