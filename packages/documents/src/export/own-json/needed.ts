/** Which of the records at hand a document takes along: those that its policy and versions lead to. */
import { referredIn } from '@privacy-register/schema/snapshot/referred';
import { ancestorsIn } from '@privacy-register/schema/vocabulary/ancestors';
import { correctionsOf } from './corrections.ts';
import type { Gathered } from './gathered.ts';

export type Needed = Pick<Gathered, 'coverage' | 'platforms' | 'sourceDocuments' | 'vocabulary'>;

export function neededIn(gathered: Gathered): Needed {
  const { policy, versions, vocabulary } = gathered;
  const coverage = gathered.coverage.filter(({ archivedAt }) => archivedAt === null);
  const covered = new Set(coverage.map(({ platform }) => platform));
  const platforms = gathered.platforms.filter(({ id }) => covered.has(id));
  const told = new Set(versions.flatMap(({ reading }) => reading.affiliates.map(({ id }) => id)));
  const affiliations = vocabulary.affiliations.filter(
    ({ id, archivedAt }) => told.has(id) && archivedAt === null,
  );
  const statements = versions.flatMap((each) => [
    ...each.reading.statements,
    ...correctionsOf(each).map(({ before }) => before),
  ]);
  const ancestors = ancestorsIn(vocabulary.terms);
  const named = new Set([
    ...statements.flatMap(referredIn).flatMap((id) => [id, ...ancestors(id)]),
    ...policy.publishers,
    ...affiliations.flatMap(({ subject, object }) => [subject, object]),
    ...platforms.map(({ operator }) => operator),
  ]);
  const sources = new Set(versions.map(({ version }) => version.sourceDocument));
  return {
    coverage,
    platforms,
    sourceDocuments: gathered.sourceDocuments.filter(({ id }) => sources.has(id)),
    vocabulary: {
      terms: vocabulary.terms.filter(({ id }) => named.has(id)),
      entities: vocabulary.entities.filter(({ id }) => named.has(id)),
      affiliations,
    },
  };
}
