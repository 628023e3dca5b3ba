import { diff3Merge } from 'node-diff3';
import { paragraphsOf, wordsOf } from './words.ts';

export type Texts = { base: string; mine: string; theirs: string };

/** Both changes in one text, word by word; null where they touch the same words. */
export function mergeTexts(texts: Texts): string | null {
  return merge(texts, paragraphsOf, (region) => merge(region, wordsOf, () => null));
}

function merge(
  { base, mine, theirs }: Texts,
  cut: (text: string) => string[],
  settle: (region: Texts) => string | null,
): string | null {
  const regions = diff3Merge(cut(mine), cut(base), cut(theirs), { excludeFalseConflicts: true });
  const settled = regions.map(({ ok, conflict }) =>
    conflict
      ? settle({ base: conflict.o.join(''), mine: conflict.a.join(''), theirs: conflict.b.join('') })
      : (ok ?? []).join(''),
  );
  return settled.some((text) => text === null) ? null : settled.join('');
}
