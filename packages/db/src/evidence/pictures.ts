import type { Evidence, EvidenceFile } from '@privacy-register/schema/evidence/evidence';
import type { Store } from '../store.ts';

/** What a browser saw, once each, by the hash that the looks name; one that is gone is missed by the verifier. */
export async function picturesOf(
  store: Pick<Store, 'picture'>,
  records: Evidence['records'],
): Promise<EvidenceFile[]> {
  const looks = records.flatMap((each) => (each.type === 'fetch-evidence' ? each.records : []));
  const hashes = looks.flatMap((look) => ('picture' in look && look.picture !== null ? [look.picture] : []));
  const files: EvidenceFile[] = [];
  for (const sha256 of new Set(hashes)) {
    const bytes = await store.picture(sha256);
    if (bytes) files.push({ path: `pictures/${sha256}.png`, bytes });
  }
  return files;
}
