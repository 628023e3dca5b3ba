import { diffArrays } from 'diff';

export type Kind = 'same' | 'gone' | 'come';
export type Run<T> = { kind: Kind; tokens: T[] };
type Tokens<T> = { before: T[]; after: T[]; keyOf: (token: T) => string; isSlight: (token: T) => boolean };

/** Beyond so many single changes nothing is left of the old words worth showing between the new ones. */
const mostEdits = 1_000;

/** What went, came and stayed; slight tokens between two changes go with them, so that phrases stay whole. */
export function runsOf<T>({ before, after, keyOf, isSlight }: Tokens<T>): Run<T>[] {
  const found = diffArrays(before, after, {
    comparator: (one, other) => keyOf(one) === keyOf(other),
    maxEditLength: mostEdits,
  });
  const swap: Run<T>[] = [
    { kind: 'gone', tokens: before },
    { kind: 'come', tokens: after },
  ];
  const runs = found?.map(({ added, removed, value }): Run<T> => {
    return { kind: added ? 'come' : removed ? 'gone' : 'same', tokens: value };
  });
  return gathered(runs ?? swap, isSlight);
}

function gathered<T>(runs: readonly Run<T>[], isSlight: (token: T) => boolean): Run<T>[] {
  const result: Run<T>[] = [];
  let [gone, come]: [T[], T[]] = [[], []];
  const close = () => {
    if (gone.length > 0) result.push({ kind: 'gone', tokens: gone });
    if (come.length > 0) result.push({ kind: 'come', tokens: come });
    [gone, come] = [[], []];
  };
  runs.forEach(({ kind, tokens }, place) => {
    const isBetween = gone.length > 0 && come.length > 0 && place < runs.length - 1;
    const isCarried = kind === 'same' && isBetween && tokens.every(isSlight);
    if (kind === 'gone' || isCarried) gone.push(...tokens);
    if (kind === 'come' || isCarried) come.push(...tokens);
    if (kind !== 'same' || isCarried) return;
    close();
    result.push({ kind, tokens });
  });
  close();
  return result;
}
