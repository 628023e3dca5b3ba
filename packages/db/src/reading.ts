import { refuse } from '@privacy-register/schema/kit/refusal';
import { type PolicyVersion, publishedStatuses } from '@privacy-register/schema/record/policy-version';
import { type Reading, readObserved, readPosted } from '@privacy-register/schema/snapshot/reading';
import type { Snapshot } from '@privacy-register/schema/snapshot/snapshot';
import { modelOf, policyState, snapshotOf, vocabularyOf } from './dossier.ts';
import type { Reader } from './read/reader.ts';

type Asked = { version: PolicyVersion; knownAt: string };
const published: readonly string[] = publishedStatuses;

/**
 * What a published version says, with the corrections known at `knownAt`. `kept` gives its snapshot from
 * memory where there is one.
 */
export async function readingOf(
  read: Reader,
  { version, knownAt }: Asked,
  kept = (id: string): Promise<Snapshot | null> =>
    snapshotOf(read, id).then((found) => found?.content ?? null),
): Promise<Reading> {
  if (!published.includes(version.status)) refuse('not-found', 'This version is not published.');
  const known = { version: { eq: version.id }, knownFrom: { lte: knownAt } };
  const errata = await read.all('erratum', known, { field: 'knownFrom', direction: 'asc' });
  const snapshot = await kept(version.id);
  if (snapshot) return readPosted(snapshot, { version, errata });
  const [state, model, vocabulary] = await Promise.all([
    policyState(read, version.policy),
    modelOf(read, version),
    vocabularyOf(read),
  ]);
  return readObserved({ ...state, ...model, vocabulary }, { version, errata });
}
