/** Finds the sentences that two texts share, word for word. */
import type { Sentence } from '../policy-text/sentence.ts';
import { longestRise } from './longest-rise.ts';

/** Places in the new text with their match in the old: sentences that kept their order or moved. */
export type Match = { kept: Map<number, number>; moved: Map<number, number> };

export function matchSentences(before: readonly Sentence[], after: readonly Sentence[]): Match {
  const texts = { was: before.map(({ words }) => words), is: after.map(({ words }) => words) };
  const kept = new Map<number, number>();
  keep(texts, { from: 0, to: before.length, fromNew: 0, toNew: after.length }, kept);

  return { kept, moved: leftOver(texts, kept) };
}

type Texts = { was: readonly string[]; is: readonly string[] };
/** A stretch of both texts that is still to be matched. */
type Stretch = { from: number; to: number; fromNew: number; toNew: number };

/** Equal ends first, then the sentences that occur once on either side, then what lies between those. */
function keep(texts: Texts, whole: Stretch, kept: Map<number, number>): void {
  const rest = keepEnds(texts, whole, kept);
  const anchors = anchorsIn(texts, rest);
  if (anchors.length === 0) return;

  let { from, fromNew } = rest;
  for (const { place, placeNew } of anchors) {
    kept.set(placeNew, place);
    keep(texts, { from, to: place, fromNew, toNew: placeNew }, kept);
    from = place + 1;
    fromNew = placeNew + 1;
  }
  keep(texts, { ...rest, from, fromNew }, kept);
}

function keepEnds({ was, is }: Texts, whole: Stretch, kept: Map<number, number>): Stretch {
  const rest = { ...whole };

  while (rest.from < rest.to && rest.fromNew < rest.toNew && was[rest.from] === is[rest.fromNew]) {
    kept.set(rest.fromNew, rest.from);
    rest.from += 1;
    rest.fromNew += 1;
  }
  while (rest.from < rest.to && rest.fromNew < rest.toNew && was[rest.to - 1] === is[rest.toNew - 1]) {
    rest.to -= 1;
    rest.toNew -= 1;
    kept.set(rest.toNew, rest.to);
  }

  return rest;
}

/** Sentences that occur once in either stretch, as far as they stand in the same order. */
function anchorsIn({ was, is }: Texts, { from, to, fromNew, toNew }: Stretch) {
  const once = onlyOnce(was, from, to);
  const shared = [...onlyOnce(is, fromNew, toNew)].flatMap(([words, placeNew]) => {
    const place = once.get(words);
    return place === undefined ? [] : [{ place, placeNew }];
  });
  const steady = new Set(longestRise(shared.map(({ place }) => place)));
  return shared.filter((_, at) => steady.has(at));
}

function onlyOnce(words: readonly string[], from: number, to: number): Map<string, number> {
  const places = new Map<string, number>();
  const twice = new Set<string>();

  for (let place = from; place < to; place += 1) {
    const sentence = words[place] ?? '';
    if (places.has(sentence)) twice.add(sentence);
    places.set(sentence, place);
  }

  for (const sentence of twice) places.delete(sentence);
  return places;
}

/** What is left with equal words has moved, first come first served. */
function leftOver({ was, is }: Texts, kept: Map<number, number>): Map<number, number> {
  const taken = new Set(kept.values());
  const free = new Map<string, number[]>();
  was.forEach((words, place) => {
    if (!taken.has(place)) free.set(words, [...(free.get(words) ?? []), place]);
  });

  const moved = new Map<number, number>();
  is.forEach((words, placeNew) => {
    const place = kept.has(placeNew) ? undefined : free.get(words)?.shift();
    if (place !== undefined) moved.set(placeNew, place);
  });
  return moved;
}
