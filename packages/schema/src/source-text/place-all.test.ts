import { describe, expect, test } from 'vitest';
import { textHash } from '../policy-text/text-hash.ts';
import { placeAll } from './place-all.ts';
import { nameOf, type Sought } from './placement.ts';

const text =
  'Short. We share your name. Terms apply.\n\nWe keep\u00a0it for ten years. Terms apply.\n\nAsk us.\n';

function placeOf(words: string, from = 0): Sought {
  const start = text.indexOf(words, from);
  return { start, end: start + words.length, sha256: textHash(words), prefix: null, suffix: null };
}
const share = placeOf('We share your name.');
const keep = placeOf('We keep\u00a0it for ten years.');
const [firstTerms, secondTerms] = [placeOf('Terms apply.'), placeOf('Terms apply.', 50)];

const editions = [
  ['with the edition before', text],
  ['by hashes alone', null],
] as const;

describe.each(editions)('%s', (_, before) => {
  const where = (place: Sought, after: string, all = [place]) => {
    const placement = placeAll(all, { before, after }).get(nameOf(place));
    if (!placement || placement.state === 'lost') return { state: placement?.state, words: null };
    return { state: placement.state, words: after.slice(placement.start, placement.end) };
  };

  test.each<[string, string, string]>([
    ['in its place', text, 'in-place'],
    ['behind a new paragraph', `News.\n\n${text}`, 'moved'],
    ['before one that is gone', text.replace('Short. ', ''), 'moved'],
  ])('a place is found %s', (_name, after, state) => {
    expect(where(share, after)).toEqual({ state, words: 'We share your name.' });
  });

  test('a place whose words are gone is lost', () => {
    expect(where(share, text.replace('your name', 'your address'))).toEqual({ state: 'lost', words: null });
  });

  test('a place is found with plain spaces for no-break ones', () => {
    const words = 'We keep it for ten years.';

    expect(where(keep, text.replace('\u00a0', ' '))).toEqual({ state: 'respaced', words });
  });

  test('of the same words twice each keeps its own place behind a new paragraph', () => {
    const after = `News.\n\n${text}`;
    const found = placeAll([firstTerms, secondTerms], { before, after });

    expect(found.get(nameOf(firstTerms))).toMatchObject({ start: firstTerms.start + 7 });
    expect(found.get(nameOf(secondTerms))).toMatchObject({ start: secondTerms.start + 7 });
  });

  test('of two places with the same words one is lost with them, and none stands twice', () => {
    const after = text.replace('We share your name. Terms apply.', 'We share nothing.');
    const found = [...placeAll([firstTerms, secondTerms], { before, after }).values()];

    expect(found.map(({ state }) => state).sort()).toEqual(['lost', 'moved']);
  });

  test('what the limit leaves no steps for is lost, and answered for', () => {
    const found = placeAll([share, keep], { before, after: `News.\n\n${text}`, steps: 0 });

    expect([...found.values()].map(({ state }) => state)).toEqual(['lost', 'lost']);
  });
});

test('with the edition before, lines that break elsewhere are the same words', () => {
  const after = text.replace('We share your name.', 'We share\n  your name.');
  const placement = placeAll([share], { before: text, after }).get(nameOf(share));

  expect(placement).toEqual({ state: 'respaced', start: 7, end: 28 });
});

test('with the edition before, a place is not given to equal words that stood elsewhere', () => {
  const after = text.replace('We share your name. Terms apply.', 'We share nothing.');

  expect(placeAll([firstTerms], { before: text, after }).get(nameOf(firstTerms))).toEqual({ state: 'lost' });
});

test('by hashes alone, what once stood around equal words tells them apart', () => {
  const place = { ...secondTerms, prefix: 'it for ten years. ', suffix: '\n\nAsk us.' };
  const after = `Terms apply. Terms apply. ${text.slice(40)}`;
  const placement = placeAll([place], { before: null, after }).get(nameOf(place));

  expect(placement).toMatchObject({ start: after.lastIndexOf('Terms apply.') });
});
