import type { Sentence } from '../policy-text/sentence.ts';
import { sentences } from '../policy-text/sentence.ts';
import { matchSentences } from './sentence-match.ts';
import { pairSentences } from './sentence-pair.ts';

/** What became of a sentence; one that `moved` kept its words and changed places with others. */
export type SentenceDifference =
  | { sort: 'added'; before: null; after: Sentence }
  | { sort: 'removed'; before: Sentence; after: null }
  | { sort: 'changed' | 'moved'; before: Sentence; after: Sentence };

/** The difference of two texts by sentence, in the order of the new text; layout does not count. */
export function sentenceDifferences(before: string, after: string): SentenceDifference[] {
  const [was, is] = [sentences(before), sentences(after)];
  const { kept, moved } = matchSentences(was, is);
  const matched = new Set([...kept.values(), ...moved.values()]);
  const found: SentenceDifference[] = [];
  let [from, fromNew] = [0, 0];

  const closeGap = (to: number, toNew: number) => {
    const gone = was.slice(from, to).filter((_, at) => !matched.has(from + at));
    const come = is.slice(fromNew, toNew).filter((_, at) => !moved.has(fromNew + at));
    found.push(...pairSentences(gone, come));
  };

  is.forEach((after, placeNew) => {
    const source = was[moved.get(placeNew) ?? -1];
    if (source) found.push({ sort: 'moved', before: source, after });

    const place = kept.get(placeNew);
    if (place === undefined) return;
    closeGap(place, placeNew);
    [from, fromNew] = [place + 1, placeNew + 1];
  });
  closeGap(was.length, is.length);

  return found;
}
