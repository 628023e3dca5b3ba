/** A published version as answers, findings and exports read it, whether it was posted or observed. */
import type { Dossier } from '../lifecycle/dossier.ts';
import { coveredPlatforms } from '../lifecycle/dossier.ts';
import { contentOf } from '../lifecycle/draft.ts';
import { localDay } from '../notice-period/local-day.ts';
import type { Erratum } from '../record/decision.ts';
import type { PolicyVersion } from '../record/policy-version.ts';
import { shownAffiliates } from './shown-affiliates.ts';
import { shownTerms } from './shown-terms.ts';
import type { Snapshot, SnapshotStatement } from './snapshot.ts';

type Dated = 'id' | 'status' | 'postedAt' | 'effectiveAt' | 'observedAt' | 'lastObservedAt' | 'lastUpdatedOn';

export type Reading = Pick<Snapshot, 'policy' | 'statements' | 'terms' | 'affiliates' | 'platforms'> & {
  version: Pick<PolicyVersion, Dated | 'sourceDocument'> & { number: number; text: string | null };
};

type Published = { version: PolicyVersion; errata: readonly Pick<Erratum, 'statementKey' | 'reading'>[] };

/** From its snapshot, with the corrections known so far, in the order in which they became known. */
export function readPosted(snapshot: Snapshot, { version, errata }: Published): Reading {
  const { policy, statements, terms, affiliates, platforms } = snapshot;
  return {
    policy,
    version: versionOf(version, snapshot.version.text),
    statements: corrected(statements, errata),
    terms,
    affiliates,
    platforms,
  };
}

type Recorded = Pick<Dossier, 'policy' | 'statements' | 'vocabulary' | 'platforms' | 'coverage'>;

/** An observed version has no snapshot: what was recorded of it, with the vocabulary as it stands. */
export function readObserved(recorded: Recorded, { version, errata }: Published): Reading {
  const { id, key, title, kind, language, timeZone, audiences, publishers } = recorded.policy;
  const { vocabulary } = recorded;
  const statements = corrected(recorded.statements.map(contentOf), errata).sort((a, b) => a.order - b.order);
  const seenAt = version.lastObservedAt ?? version.observedAt ?? version.createdAt;
  const affiliates = shownAffiliates(publishers, vocabulary.affiliations, localDay(seenAt, timeZone));
  const entities = [...publishers, ...affiliates.flatMap((each) => [each.subject, each.object])];
  return {
    policy: { id, key, title, kind, language, timeZone, audiences, publishers },
    version: versionOf(version, null),
    statements,
    terms: shownTerms(statements, entities, vocabulary),
    affiliates,
    platforms: coveredPlatforms(recorded, seenAt).map(({ id, key, name, host, noticeUrls }) => {
      return { id, key, name, host, noticeUrls };
    }),
  };
}

function versionOf(version: PolicyVersion, text: string | null): Reading['version'] {
  const { id, status, number, postedAt, effectiveAt } = version;
  const { observedAt, lastObservedAt, lastUpdatedOn, sourceDocument } = version;
  const dates = { postedAt, effectiveAt, observedAt, lastObservedAt, lastUpdatedOn };
  return { id, status, number: number ?? 0, text, ...dates, sourceDocument };
}

function corrected(said: readonly SnapshotStatement[], errata: Published['errata']): SnapshotStatement[] {
  return said.map((each) => {
    const readings = errata.filter(({ statementKey }) => statementKey === each.key);
    // Readings were parsed as a statement's fields when they were recorded.
    return Object.assign({}, each, ...readings.map(({ reading }) => reading));
  });
}
