import { passageOf } from '@privacy-register/schema/policy-text/passage';
import { aStatement } from '@privacy-register/schema/statement/statement.cases';
import { expect, test } from 'vitest';
import { inTextOrder, sifted } from './in-text-order.ts';

const text = 'We collect names. We keep them for a year.';
const system = {
  ...{ revision: 1, version: 'ver_a', archivedAt: null },
  ...{ createdAt: '2026-05-04T15:00:00.000Z', createdBy: 'mbr_a' },
  ...{ updatedAt: '2026-05-04T15:00:00.000Z', updatedBy: 'mbr_a' },
};
const said = (key: string, order: number, ...ends: [number, number][]) => ({
  ...aStatement({ key, order, passages: ends.map(([start, end]) => passageOf(text, start, end)) }),
  ...system,
  id: `stm_${key}`,
});
const keep = said('keep', 1, [18, 42]);
const none = said('none', 2);
const names = said('names', 3, [0, 17]);
const keysOf = (found: readonly { statement: { key: string } }[]) =>
  found.map(({ statement }) => statement.key);

test('statements stand as the text says them, those that it does not say at the end', () => {
  expect(keysOf(inTextOrder([keep, none, names], text))).toEqual(['names', 'keep', 'none']);
});

test('links whose words are gone are counted', () => {
  const [, last] = inTextOrder([keep, names], text.replace('a year', 'two years'));

  expect(last).toMatchObject({ statement: { key: 'keep' }, places: [], lost: 1 });
});

test('they are found by words, and by not being in the text', () => {
  const placed = inTextOrder([keep, none, names], text);

  expect(keysOf(sifted(placed, { words: 'NAME', only: 'all' }))).toEqual(['names']);
  expect(keysOf(sifted(placed, { words: '', only: 'not-in-text' }))).toEqual(['none']);
});
