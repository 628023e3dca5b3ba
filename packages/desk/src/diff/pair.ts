import { diffArrays } from 'diff';
import { likeness } from './likeness.ts';

/** Null where the other side has nothing of the kind. */
export type Pair<B> = { before: B | null; after: B | null; isSame: boolean };
type Blocks<B> = {
  before: readonly B[];
  after: readonly B[];
  keyOf: (block: B) => string;
  textOf: (block: B) => string;
  mayPair: (before: B, after: B) => boolean;
};

const leastLikeness = 0.4;

/** Blocks that stayed, blocks that became others, and those that only one side has, in reading order. */
export function pairsOf<B>(asked: Blocks<B>): Pair<B>[] {
  const { before, after, keyOf } = asked;
  const changes = diffArrays(before.map(keyOf), after.map(keyOf));
  const found: Pair<B>[] = [];
  let [was, is] = [0, 0];
  let gap: { gone: B[]; come: B[] } = { gone: [], come: [] };
  const close = () => {
    found.push(...pairsInGap(gap, asked));
    gap = { gone: [], come: [] };
  };
  for (const { added, removed, count } of changes) {
    if (removed) gap.gone.push(...before.slice(was, was + count));
    if (added) gap.come.push(...after.slice(is, is + count));
    if (!added && !removed) {
      close();
      const first = was;
      const stayed = after.slice(is, is + count);
      found.push(
        ...stayed.map((block, at) => ({ before: before[first + at] ?? block, after: block, isSame: true })),
      );
    }
    if (!added) was += count;
    if (!removed) is += count;
  }
  close();
  return found;
}

/** The pairing of the greatest likeness that keeps the order of both sides. */
function pairsInGap<B>({ gone, come }: { gone: B[]; come: B[] }, { textOf, mayPair }: Blocks<B>): Pair<B>[] {
  const like = likeness(gone.map(textOf), come.map(textOf));
  const best = gone.map(() => come.map(() => 0)).concat([come.map(() => 0)]);
  const at = (row: number, column: number) => best[row]?.[column] ?? 0;
  const worth = (row: number, column: number) => {
    const [was, is] = [gone[row], come[column]];
    const found = was !== undefined && is !== undefined && mayPair(was, is) ? like(row, column) : 0;
    return found < leastLikeness ? 0 : found;
  };
  for (let row = gone.length - 1; row >= 0; row -= 1) {
    for (let column = come.length - 1; column >= 0; column -= 1) {
      const paired = worth(row, column);
      const withIt = paired > 0 ? paired + at(row + 1, column + 1) : 0;
      best[row]?.splice(column, 1, Math.max(withIt, at(row + 1, column), at(row, column + 1)));
    }
  }

  const found: Pair<B>[] = [];
  let [row, column] = [0, 0];
  while (row < gone.length || column < come.length) {
    const paired = worth(row, column);
    const isPair = paired > 0 && at(row, column) === paired + at(row + 1, column + 1);
    const isGone = !isPair && row < gone.length && at(row, column) === at(row + 1, column);
    const takesGone = isPair || isGone || column >= come.length;
    const before = takesGone ? (gone[row] ?? null) : null;
    const after = isPair || !takesGone ? (come[column] ?? null) : null;
    found.push({ before, after, isSame: false });
    if (takesGone) row += 1;
    if (isPair || !takesGone) column += 1;
  }
  return found;
}
