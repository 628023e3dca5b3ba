import { hashOf } from '../kit/canonical.ts';
import { takeSnapshot } from '../snapshot/take.ts';
import type { Compared } from './compare.ts';
import type { Dossier } from './dossier.ts';
import { contentOf } from './draft.ts';
import { clausesFor } from './materiality.ts';

/**
 * SHA-256 (RFC 8785) of everything an approval is about: what is approved is what is posted. That is the
 * whole snapshot as it would be taken now, and what stands behind it.
 */
export function dossierHash(dossier: Dossier, compared: readonly Compared[], now: string): string {
  const { version, predecessor } = dossier;
  const clauses = clausesFor(dossier, compared);
  const posted = { at: now, number: 0, ground: '', compared, clauses, notice: null };
  return hashOf({
    shown: takeSnapshot(dossier, posted).content,
    noticeText: version.noticeText,
    chosenAt: version.chosenAt,
    marks: dossier.marks.map(contentOf).map(hashOf).sort(),
    base: predecessor && { id: predecessor.version.id, sha256: predecessor.sha256 },
    differences: compared,
  });
}
