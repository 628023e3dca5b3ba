/** When one statement denies what another one says. */
import type { SnapshotStatement } from '../snapshot/snapshot.ts';
import type { LintedVersion } from './library.ts';
import { isPlain, reaches } from './said.ts';

type Reading = LintedVersion['reading'];
type Action = SnapshotStatement['actions'][number];

const practices: readonly string[] = ['collection', 'use', 'disclosure', 'retention'];
const plainAction: Partial<Record<SnapshotStatement['kind'], Action>> = {
  collection: 'collect',
  use: 'use',
  disclosure: 'disclose',
  retention: 'retain',
};
const qualifying: readonly string[] = [
  'consent',
  'parental-consent',
  'required-by-law',
  'believed-required-by-law',
  'legal-process',
];
const trees = ['actors', 'sources', 'recipients', 'dataCategories', 'collectionMethods', 'purposes'] as const;
const lists = ['audiences', 'areas', 'context'] as const;

/** A firm "no" to a practice, without a condition of its own. */
export const denies = ({ kind, modality, negated, condition }: SnapshotStatement) =>
  practices.includes(kind) &&
  negated &&
  (modality === 'does' || modality === 'commits') &&
  condition === null;

/** Each facet of the denial is empty or meets what is claimed; what is not said is not denied either. */
export function isDenied(claim: SnapshotStatement, denial: SnapshotStatement, reading: Reading): boolean {
  if (claim.kind !== denial.kind || !isPlain(claim)) return false;
  if (claim.modality === 'reserves' || claim.legalBases.some((each) => qualifying.includes(each)))
    return false;
  if (isLinked(claim, denial)) return false;
  return (
    trees.every((facet) => denial[facet].length === 0 || reaches(reading, denial[facet], claim[facet])) &&
    lists.every((facet) => denial[facet].length === 0 || claim[facet].some(among(denial[facet]))) &&
    !reaches(reading, denial.excludedDataCategories, claim.dataCategories) &&
    actionsMeet(claim, denial)
  );
}

const isLinked = (a: SnapshotStatement, b: SnapshotStatement) =>
  [...a.exceptionTo, ...a.conflictsWith].includes(b.key) ||
  [...b.exceptionTo, ...b.conflictsWith].includes(a.key);

const among = (list: readonly string[]) => (one: string) => list.includes(one);

/** Selling is disclosing, while "won't sell" leaves other ways of disclosing open. */
function actionsMeet(claim: SnapshotStatement, denial: SnapshotStatement): boolean {
  if (denial.actions.length === 0) return true;
  const plain = plainAction[denial.kind];
  const claimed = claim.actions.length ? claim.actions : plain ? [plain] : [];
  return (
    claimed.some((each) => denial.actions.includes(each)) || denial.actions.some((each) => each === plain)
  );
}
