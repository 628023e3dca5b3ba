/** Which statements of two documents speak of the same thing. */
import type { SnapshotStatement } from '../snapshot/snapshot.ts';
import { likeness, topicOf } from './topic.ts';

export type Pair = { a: SnapshotStatement | null; b: SnapshotStatement | null };
type Side = readonly SnapshotStatement[];

/** Less in common than this is another topic. */
const leastLikeness = 0.34;

/**
 * Every statement once, the most alike first; the order of `a` decides between equals. The absence of a whole
 * kind is matched with no statement: it stands beside each that the other document makes.
 */
export function pairs(a: Side, b: Side, ancestors: (id: string) => readonly string[]): Pair[] {
  const topics = new Map([...a, ...b].map((each) => [each, topicOf(each, ancestors)]));
  const topic = (each: SnapshotStatement) => topics.get(each) ?? new Set<string>();
  const likely = a.flatMap((one) =>
    b.flatMap((other) => {
      const isWhole = [one, other].some((each) => isAbsence(each) && topic(each).size === 0);
      if (one.kind !== other.kind || (isWhole && isAbsence(one) !== isAbsence(other))) return [];
      const alike = likeness(topic(one), topic(other));
      return alike >= leastLikeness ? [{ a: one, b: other, alike: alike - gap(one, other) }] : [];
    }),
  );
  const taken = new Set<SnapshotStatement>();
  const matched = likely
    .sort((x, y) => y.alike - x.alike)
    .filter((pair) => {
      if (taken.has(pair.a) || taken.has(pair.b)) return false;
      taken.add(pair.a).add(pair.b);
      return true;
    });
  const left = { a: a.filter((each) => !taken.has(each)), b: b.filter((each) => !taken.has(each)) };
  const alone: Pair[] = [
    ...left.a.map((one) => ({ a: one, b: absence(one, b) })),
    ...left.b.map((other) => ({ a: absence(other, a), b: other })),
  ];
  // An absence that stands beside what the other document says is told there.
  const told = new Set<SnapshotStatement | null>(
    alone.flatMap(({ a, b }) => (a && b ? [isAbsence(a) ? a : b] : [])),
  );
  return [
    ...matched.map(({ a, b }) => ({ a, b })),
    ...alone.filter(({ a, b }) => (a && b ? true : !told.has(a ?? b))),
  ];
}

/** A denial is matched with a denial, an absence with an absence, where there is a choice. */
function gap(one: SnapshotStatement, other: SnapshotStatement): number {
  const differs = [one.negated !== other.negated, isAbsence(one) !== isAbsence(other)];
  return differs.filter(Boolean).length * 0.05;
}

export const isAbsence = ({ modality }: SnapshotStatement): boolean => modality === 'not-stated';

/** The other document's word that it says nothing of this kind at all. */
function absence(of: SnapshotStatement, side: Side): SnapshotStatement | null {
  const none = () => [];
  return (
    side.find((each) => each.kind === of.kind && isAbsence(each) && topicOf(each, none).size === 0) ?? null
  );
}
