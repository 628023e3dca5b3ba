/** Questions about what a version says, that several rules ask. */
import type { SnapshotStatement } from '../snapshot/snapshot.ts';
import type { LintedVersion, Mark } from './library.ts';

type Kind = SnapshotStatement['kind'];
type Reading = LintedVersion['reading'];

export const ofKind = ({ reading }: LintedVersion, kind: Kind): SnapshotStatement[] =>
  reading.statements.filter((each) => each.kind === kind);

export const isSaid = ({ modality }: SnapshotStatement) => modality !== 'not-stated';
export const isPlain = (each: SnapshotStatement) => isSaid(each) && !each.negated;

export const saidOfKind = (version: LintedVersion, kind: Kind) => ofKind(version, kind).filter(isSaid);
export const unsaidOfKind = (version: LintedVersion, kind: Kind) =>
  ofKind(version, kind).filter((each) => !isSaid(each));

/** A term and every wider one, by their keys. */
function keysAbove({ terms }: Reading, id: string): string[] {
  const term = terms[id];
  return term ? [term.key, ...term.ancestors] : [];
}

/** Whether some of the terms is the one of that key, or narrower. */
export const names = (reading: Reading, ids: readonly string[], ...keys: string[]) =>
  ids.some((id) => keysAbove(reading, id).some((above) => keys.includes(above)));

/** Whether some narrow term is, or lies below, one of the wide ones. Nothing said is not within anything. */
export const reaches = (reading: Reading, wide: readonly string[], narrow: readonly string[]) =>
  wide.some((id) => names(reading, narrow, reading.terms[id]?.key ?? id));

export const isOnlinePolicy = ({ reading }: LintedVersion) => reading.policy.kind === 'online-policy';

/** "a", "a and b", "a, b and c". */
export function listed(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}

/** What reviewers noted at their marks, each once, as parts of a sentence. */
export const reasonsOf = (marks: readonly Mark[]) =>
  [...new Set(marks.map(({ reason }) => reason.replace(/[.]$/, '')))].join('; ');
