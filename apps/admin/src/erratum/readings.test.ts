import { expect, test } from 'vitest';
import { readingsOf } from './readings.ts';

const recorded = { summary: 'We sell names.', modality: 'does' };
const correction = (knownFrom: string, reading: object) => ({ statementKey: 'sale', knownFrom, reading });

test('a correction tells each of its fields as it was recorded and as it is read since', () => {
  const asked = { recorded, errata: [], statementKey: 'sale', knownFrom: null };

  expect(readingsOf({ ...asked, reading: { modality: 'may' } })).toEqual([
    { name: 'modality', before: 'does', after: 'may' },
  ]);
});

test('a second correction stands against the first, whatever came later or elsewhere', () => {
  const errata = [
    correction('2026-05-03T00:00:00Z', { modality: 'commits' }),
    correction('2026-05-01T00:00:00Z', { modality: 'may' }),
    { ...correction('2026-05-01T12:00:00Z', { modality: 'reserves' }), statementKey: 'other' },
  ];
  const asked = { recorded, errata, statementKey: 'sale', knownFrom: '2026-05-02T00:00:00Z' };

  expect(readingsOf({ ...asked, reading: { modality: 'generally' } })).toEqual([
    { name: 'modality', before: 'may', after: 'generally' },
  ]);
});

test.each([null, 'words', ['list']])('a reading that is no set of fields corrects nothing: %j', (reading) => {
  expect(readingsOf({ recorded, errata: [], statementKey: 'sale', knownFrom: null, reading })).toEqual([]);
});
