import { hashOf } from '../kit/canonical.ts';
import type { SnapshotStatement } from '../snapshot/snapshot.ts';
import type { LintedVersion } from './library.ts';
import type { FindingRule, Found } from './rule.ts';

/**
 * Identifies a finding by its rule and what it is about, whichever version shows it: our summaries, the order
 * and the place in the text may change, while what is said and the words that say it stay.
 */
export function fingerprintOf({ id, edition }: FindingRule, version: LintedVersion, found: Found): string {
  const { statements = [], elsewhere = [], marks = [], places = [], about = null } = found;
  return hashOf({
    rule: id,
    edition,
    policy: version.reading.policy.key,
    statements: statements.map((each) => essenceOf(each, version)),
    elsewhere: elsewhere.map((other) => ({
      policy: other.version.reading.policy.key,
      statements: other.statements.map((each) => essenceOf(each, other.version)),
    })),
    marks: marks.map(({ kind, sha256 }) => [kind, sha256]),
    places: places.map(({ sha256 }) => sha256),
    about,
  });
}

/** Keys stand for ids, so that the same register loaded anew has the same findings. */
function essenceOf(statement: SnapshotStatement, { reading }: LintedVersion) {
  const { order, section, summary, passages, links, ...said } = statement;
  const keyed = Object.entries(said).map(([name, value]) => [name, keysFor(value, reading)]);
  return { ...Object.fromEntries(keyed), passages: passages.map(({ sha256 }) => sha256).sort() };
}

function keysFor(value: unknown, { terms }: LintedVersion['reading']): unknown {
  if (!Array.isArray(value)) return value;
  return value.map((each) => terms[each]?.key ?? each).sort();
}
