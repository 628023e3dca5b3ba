import { type Change, update } from '../kit/change.ts';
import { typeOfId } from '../kit/id.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import type { Dossier } from './dossier.ts';

/** What a snapshot shows becomes public: each record keeps since when. */
export function firstPostings(dossier: Dossier, snapshot: Snapshot, now: string): Change[] {
  const { vocabulary, platforms, coverage } = dossier;
  const shownPlatforms = new Set(snapshot.platforms.map((each) => each.id));
  const shownAffiliations = new Set(snapshot.affiliates.map((each) => each.id));
  const shown = [
    ...vocabulary.terms.filter((each) => each.id in snapshot.terms),
    ...vocabulary.entities.filter((each) => each.id in snapshot.terms),
    ...vocabulary.affiliations.filter((each) => shownAffiliations.has(each.id)),
    ...platforms.filter((each) => shownPlatforms.has(each.id)),
    ...coverage.filter((each) => shownPlatforms.has(each.platform)),
  ];
  return shown
    .filter((each) => each.firstPostedAt === null)
    .flatMap((each) => {
      const type = typeOfId(each.id);
      return type ? [update(type, each, { firstPostedAt: now })] : [];
    });
}
