import { sample } from '@privacy-register/schema/testing/sample';
import { expect, test } from 'vitest';
import { markOf, type SeenPlace, seenIn } from './seen.ts';

const placeWith = (held = new Map<string, string>()): SeenPlace => ({
  getItem: (name) => held.get(name) ?? null,
  setItem: (name, text) => held.set(name, text),
  removeItem: (name) => held.delete(name),
});

test('what was seen is kept for a person and a version', () => {
  const place = placeWith();

  seenIn(place, 'mbr_1/ver_1').keep(['a', 'b']);

  expect(seenIn(place, 'mbr_1/ver_1').read()).toEqual(['a', 'b']);
  expect(seenIn(place, 'mbr_2/ver_1').read()).toEqual([]);
});

test.each(['{}', 'not JSON', '[1, null]'])('whatever stands there instead (%s) is nothing seen', (text) => {
  const place = placeWith(new Map([['privacy-register.seen.mbr_1/ver_1', text]]));

  expect(seenIn(place, 'mbr_1/ver_1').read()).toEqual([]);
});

test.each([
  ['says something else', { after: 'Else.' }],
  ['is classed otherwise', { overruledTo: 'editorial' as const }],
])('a difference that %s has not been seen', (_, change) => {
  const difference = sample('change', { statementKey: 'sharing', after: 'Said.' });

  expect(markOf({ ...difference, ...change })).not.toBe(markOf(difference));
  const again = { ...difference, id: 'chg_else', consentedBy: 'mbr_1' };
  expect(markOf(again)).toBe(markOf(difference));
});
