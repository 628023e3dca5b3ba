import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { EvidenceFile } from './evidence.ts';

/** The list of all other files, written in one way only: whatever is changed in it shows as well. */
export function manifestOf(files: readonly EvidenceFile[]): EvidenceFile {
  const listed = files
    .toSorted((a, b) => (a.path < b.path ? -1 : 1))
    .map(({ path, bytes }) => ({ path, bytes: bytes.length, sha256: hashOfBytes(bytes) }));
  const words = `${JSON.stringify({ evidence: 1, files: listed }, null, 2)}\n`;
  return { path: 'manifest.json', bytes: utf8ToBytes(words) };
}

export const hashOfBytes = (bytes: Uint8Array): string => bytesToHex(sha256(bytes));
