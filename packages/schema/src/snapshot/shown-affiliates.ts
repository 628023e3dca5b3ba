/** Who the publishers belong together with. */
import type { Vocabulary } from '../lifecycle/dossier.ts';
import type { Snapshot } from './snapshot.ts';

type Affiliation = Vocabulary['affiliations'][number];

const familial = ['controlled-by', 'member-of'];

/**
 * Affiliations within the publishers' family, sisters under one parent included, and what ties the
 * publishers themselves to others. Those that ended before the day of posting are no longer told.
 */
export function shownAffiliates(
  publishers: readonly string[],
  affiliations: Vocabulary['affiliations'],
  day: string,
): Snapshot['affiliates'] {
  const standing = affiliations.filter(
    (each) => each.archivedAt === null && (each.toOn === null || each.toOn >= day),
  );
  const family = familyOf(
    publishers,
    standing.filter((each) => familial.includes(each.relation)),
  );
  const ties = ({ relation, subject, object }: Affiliation) =>
    familial.includes(relation)
      ? family.has(subject)
      : publishers.includes(subject) || publishers.includes(object);
  return standing.filter(ties).map(({ id, subject, relation, object, fromOn, toOn }) => {
    return { id, subject, relation, object, fromOn, toOn };
  });
}

/** Everybody who can be reached from the publishers, up and down. */
function familyOf(publishers: readonly string[], ties: readonly Affiliation[]): Set<string> {
  const family = new Set(publishers);
  let size = 0;
  while (size < family.size) {
    size = family.size;
    for (const { subject, object } of ties) {
      if (family.has(subject) || family.has(object)) family.add(subject).add(object);
    }
  }
  return family;
}
