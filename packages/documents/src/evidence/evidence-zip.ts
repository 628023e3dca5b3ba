import type { EvidenceFile } from '@privacy-register/schema/evidence/evidence';
import { zipSync } from 'fflate';

/** The same files give the same bytes: no clock, no order but the names'. */
export function evidenceZip(files: readonly EvidenceFile[]): Uint8Array {
  // The first day that the format knows, in local time as the format has it.
  const mtime = new Date(1980, 0, 1);
  return zipSync(Object.fromEntries(files.map(({ path, bytes }) => [path, bytes])), { mtime, level: 6 });
}
