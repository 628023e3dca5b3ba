import type { Sentence } from '../policy-text/sentence.ts';
import type { SentenceDifference } from './sentence-difference.ts';

/** Pairs what went with what came in its place, where the two share most of their words. */
export function pairSentences(gone: readonly Sentence[], come: readonly Sentence[]): SentenceDifference[] {
  const left = gone.map((sentence) => ({ sentence, bag: wordBag(sentence) }));

  const fresh = come.map((after): SentenceDifference => {
    const bag = wordBag(after);
    const at = left.slice(0, window).findIndex((one) => likeness(one.bag, bag) >= alike);
    const before = at === -1 ? undefined : left.splice(0, at + 1)[at]?.sentence;
    return before ? { sort: 'changed', before, after } : { sort: 'added', before: null, after };
  });

  const paired = new Set(fresh.map(({ before }) => before));
  const removed = gone.filter((sentence) => !paired.has(sentence));
  return [...removed.map((before) => ({ sort: 'removed', before, after: null }) as const), ...fresh];
}

/** Share of common words from which two sentences count as one that was changed. */
const alike = 0.5;
/** How far ahead a partner is looked for. */
const window = 50;

function wordBag({ words }: Sentence): Set<string> {
  return new Set(words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}

function likeness(one: Set<string>, other: Set<string>): number {
  if (one.size + other.size === 0) return 0;
  return (2 * one.intersection(other).size) / (one.size + other.size);
}
