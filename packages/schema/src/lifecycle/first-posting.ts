/** What is published becomes public: each record keeps since when. */
import { type Change, update } from '../kit/change.ts';
import { typeOfId } from '../kit/id.ts';
import { shownTerms } from '../snapshot/shown-terms.ts';
import type { Snapshot, SnapshotStatement } from '../snapshot/snapshot.ts';
import type { Dossier, PolicyState } from './dossier.ts';

type Publishable = { id: string; revision: number; firstPostedAt: string | null };

export function firstPosted(records: readonly Publishable[], now: string): Change[] {
  const hidden = records.filter((each) => each.firstPostedAt === null);
  return hidden.flatMap((each) => {
    const type = typeOfId(each.id);
    return type ? [update(type, each, { firstPostedAt: now })] : [];
  });
}

/** Everything that a snapshot shows, the policy itself apart. */
export function firstPostings(dossier: Dossier, snapshot: Snapshot, now: string): Change[] {
  const { vocabulary, platforms, coverage } = dossier;
  const shownPlatforms = new Set(snapshot.platforms.map((each) => each.id));
  const operators = operatorsOf(platforms.filter((each) => shownPlatforms.has(each.id)));
  const shownAffiliations = new Set(snapshot.affiliates.map((each) => each.id));
  return firstPosted(
    [
      ...vocabulary.terms.filter((each) => each.id in snapshot.terms),
      ...vocabulary.entities.filter((each) => each.id in snapshot.terms || operators.has(each.id)),
      ...vocabulary.affiliations.filter((each) => shownAffiliations.has(each.id)),
      ...platforms.filter((each) => shownPlatforms.has(each.id)),
      ...coverage.filter((each) => shownPlatforms.has(each.platform)),
    ],
    now,
  );
}

/** An observed text was public all along: who published it where, now that it is recorded. */
export function observedPostings(state: PolicyState, now: string): Change[] {
  const covered = new Set(state.coverage.map((each) => each.platform));
  const platforms = state.platforms.filter((each) => covered.has(each.id));
  return firstPosted([...state.publishers, ...platforms, ...state.coverage], now);
}

type Naming = Pick<Dossier, 'vocabulary' | 'platforms' | 'coverage'>;

/** The names that statements, and the platforms they hold on, need to be understood. */
export function firstNamings(
  said: readonly SnapshotStatement[],
  { vocabulary, platforms, coverage }: Naming,
  now: string,
): Change[] {
  const covered = new Set(coverage.map((each) => each.platform));
  const operators = operatorsOf(platforms.filter((each) => covered.has(each.id)));
  const shown = shownTerms(said, [...operators], vocabulary);
  return firstPosted(
    [...vocabulary.terms, ...vocabulary.entities].filter((each) => each.id in shown),
    now,
  );
}

const operatorsOf = (platforms: Dossier['platforms']) => new Set(platforms.map((each) => each.operator));

/** Who a definition lists as one of a class of parties belongs with the publisher, or with others in the list. */
export function firstTies(
  said: readonly SnapshotStatement[],
  { policy, vocabulary }: Pick<Dossier, 'policy' | 'vocabulary'>,
  now: string,
): Change[] {
  const lists = said.filter(({ kind, recipients }) => kind === 'definition' && recipients.length > 0);
  const told = lists.flatMap(({ definedEntities }) =>
    vocabulary.affiliations.filter(
      ({ subject, object }) =>
        definedEntities.includes(subject) && [...policy.publishers, ...definedEntities].includes(object),
    ),
  );
  return firstPosted([...new Set(told)], now);
}
