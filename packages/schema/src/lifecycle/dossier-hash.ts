import { hashOf } from '../kit/canonical.ts';
import type { Compared } from './compare.ts';
import { coveredPlatforms, type Dossier } from './dossier.ts';
import { contentOf } from './draft.ts';
import { clauseFor } from './materiality.ts';

/** SHA-256 (RFC 8785) of everything an approval is about: what is approved is what is posted. */
export function dossierHash(dossier: Dossier, compared: readonly Compared[], now: string): string {
  const { version, predecessor } = dossier;
  return hashOf({
    policy: version.policy,
    text: version.text,
    noticeText: version.noticeText,
    chosenAt: version.chosenAt,
    statements: dossier.statements.map(contentOf).sort((a, b) => (a.key < b.key ? -1 : 1)),
    base: predecessor && { id: predecessor.version.id, sha256: predecessor.sha256 },
    differences: compared,
    clause: clauseFor(dossier),
    platforms: coveredPlatforms(dossier, now).map((each) => each.key),
  });
}
