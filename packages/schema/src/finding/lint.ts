/** Everything in the published and open versions that a privacy officer should look at, most serious first. */
import { fill } from '../sentence/sentence.ts';
import type { SnapshotStatement } from '../snapshot/snapshot.ts';
import { findingSentences } from './finding-sentence.ts';
import { fingerprintOf } from './fingerprint.ts';
import type { Library, LintedVersion } from './library.ts';
import type { Place } from './place.ts';
import { type FindingRule, type Found, type Severity, severities } from './rule.ts';
import { findingRules } from './rules.ts';

/** A draft has no number yet. */
type VersionName = { id: string; number: number | null; status: string };
type FoundStatement = {
  policy: string;
  version: VersionName;
  key: string;
  summary: string;
  passages: FoundPlace[];
};
/** `quote` is null where we do not have the words. */
type FoundPlace = Place & { version: string; quote: string | null };

export type Finding = {
  fingerprint: string;
  rule: string;
  edition: number;
  title: string;
  severity: Severity;
  citation: string;
  confirmWithCounsel: boolean;
  message: string;
  policy: { id: string; key: string; title: string };
  /** Every version that shows it. */
  versions: VersionName[];
  records: { type: 'policy' | 'policy-version' | 'text-mark'; id: string; key: string | null }[];
  statements: FoundStatement[];
  places: FoundPlace[];
};

export function lint(library: Library, rules: readonly FindingRule[] = findingRules): Finding[] {
  const found = library.versions.flatMap((version) =>
    rules.flatMap((rule) => rule.find(version, library).map((each) => told(rule, version, each))),
  );
  const once = new Map<string, Finding>();
  for (const each of found) {
    const known = once.get(each.fingerprint);
    if (known) known.versions.push(...each.versions);
    else once.set(each.fingerprint, each);
  }
  return [...once.values()].sort(bySeverity);
}

/** Within a policy the most serious first; otherwise in the order of the rules. */
const bySeverity = (a: Finding, b: Finding) =>
  compare(a.policy.key, b.policy.key) || severities.indexOf(a.severity) - severities.indexOf(b.severity);

const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b));

function told(rule: FindingRule, version: LintedVersion, found: Found): Finding {
  const { id, edition, title, basis } = rule;
  const { policy } = version.reading;
  const { statements = [], elsewhere = [], marks = [], places = [] } = found;
  const isHindsight = 'since' in basis && version.lastSeenOn !== null && version.lastSeenOn < basis.since;
  const others = elsewhere.map((each) => each.version);
  return {
    fingerprint: fingerprintOf(rule, version, found),
    rule: id,
    edition,
    title,
    severity: isHindsight ? 'note' : rule.severity,
    citation: 'citation' in basis ? basis.citation : basis.reason,
    confirmWithCounsel: 'citation' in basis,
    message: isHindsight ? inHindsight(found.message, version.lastSeenOn) : found.message,
    policy: { id: policy.id, key: policy.key, title: policy.title },
    versions: [nameOf(version)],
    records: [
      ...[version, ...others].flatMap(({ reading }) => [
        { type: 'policy' as const, id: reading.policy.id, key: reading.policy.key },
        { type: 'policy-version' as const, id: reading.version.id, key: null },
      ]),
      ...marks.map((mark) => ({ type: 'text-mark' as const, id: mark.id, key: null })),
    ],
    statements: [
      ...statements.map((each) => statementIn(version, each)),
      ...elsewhere.flatMap((other) => other.statements.map((each) => statementIn(other.version, each))),
    ],
    places: [...marks, ...places].map((place) => placed(version, place)),
  };
}

const inHindsight = (message: string, day: string | null) =>
  fill(findingSentences.hindsight, { message, day: day ?? '' });

const nameOf = ({ reading: { version } }: LintedVersion): VersionName => {
  const { id, number, status } = version;
  return { id, number: number || null, status };
};

const statementIn = (version: LintedVersion, { key, summary, passages }: SnapshotStatement) => ({
  policy: version.reading.policy.key,
  version: nameOf(version),
  key,
  summary,
  passages: passages.map((passage) => placed(version, passage)),
});

const placed = ({ reading, text }: LintedVersion, { start, end, sha256 }: Place): FoundPlace => ({
  ...{ version: reading.version.id, start, end, sha256 },
  quote: text?.slice(start, end) ?? null,
});
