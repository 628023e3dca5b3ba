import { expect, test } from 'vitest';
import type { RecordType } from '../kit/record-type.ts';
import { records } from '../records.ts';
import { entryOf, searchedFields } from './entry.ts';

test('what is internal or secret is searched in no record type', () => {
  const types: RecordType[] = Object.values(records);
  const hidden = types.flatMap((type) =>
    Object.values(searchedFields(type)).filter((field) => field.internal || field.secret),
  );

  expect(hidden).toEqual([]);
  expect(Object.keys(searchedFields(records['source-document']))).toEqual(['key', 'title']);
  expect(Object.keys(searchedFields(records.policy))).toEqual(['key', 'title']);
});

test.each([
  [
    'legal-entity',
    { key: 'acme', name: 'Acmé Life', description: 'Insures.' },
    'acme life',
    'acme life insures',
  ],
  ['approval', { subject: 'ver_01h455vb4pex5vsknk084sn02q', reason: 'Read.' }, '', 'read'],
] as const)('%s is searched by its words', (name, record, heading, words) => {
  expect(entryOf(records[name], record)).toEqual({ heading, words });
});

test.each([
  ['change', { reason: 'Data of a new category.' }],
  ['text-mark', { reason: 'A heading.' }],
] as const)('%s is not searched', (name, record) => {
  expect(entryOf(records[name], record)).toBeNull();
});

test('a text without end is searched as far as the databases can hold its words', () => {
  const text = Array.from({ length: 60_000 }, (_, place) => `word${place}`).join(' ');

  const words = entryOf(records['policy-version'], { text })?.words ?? '';

  expect(words.length).toBeLessThanOrEqual(200_000);
  expect(words).toMatch(/ word\d+$/);
});
