import { expect, test } from 'vitest';
import { type RecordName, records } from '../records.ts';
import { isKeyOfVersion, isNamedInside, mentionsOf } from './mention.ts';

const told = (target: RecordName) =>
  mentionsOf(target).map(({ type, label, by }) => `${type} ${by} ${label}`);

test.each<[RecordName, string[]]>([
  ['purpose', ['purpose id Parents', 'purpose id Replaced by', 'statement id Purposes']],
  ['source-document', ['policy-version id Source document', 'text-mark id Source document']],
])('a %s is named by ids', (target, expected) => {
  expect(told(target)).toEqual(expect.arrayContaining(expected));
});

test('a policy is named by its key inside links and where another one prevails', () => {
  expect(told('policy')).toEqual(
    expect.arrayContaining([
      'policy key Prevails over: Policy',
      'statement key Links: Policy',
      'coverage id Policy',
      'policy-version id Policy',
    ]),
  );
});

test('a statement is named by its key, which is its own within a version', () => {
  expect(told('statement')).toEqual(
    expect.arrayContaining([
      'coverage key Statement',
      'statement key Exception to',
      'statement key Conflicts with',
    ]),
  );
  expect(isKeyOfVersion('statement')).toBe(true);
  expect(isKeyOfVersion('policy')).toBe(false);
});

test('every reference of every record type is a mention of its target', () => {
  const references = Object.values(records).flatMap((type) =>
    Object.entries(type.fields).flatMap(([name, field]) => ('to' in field ? [`${type.name}.${name}`] : [])),
  );

  const found = Object.values(records).flatMap(({ name }) =>
    mentionsOf(name)
      .filter(({ by }) => by === 'id')
      .map(({ type, field }) => `${type}.${field}`),
  );

  expect(new Set(found)).toEqual(new Set(references));
});

test.each([
  ['where its key stands', [{ text: 'Online', url: null, policy: 'online' }], true],
  ['not where a text happens to be its key', [{ text: 'online', url: null, policy: null }], false],
  ['not where nothing is linked', [], false],
  ['not where nothing is said', null, false],
])('a policy is named in links %s', (_where, held, expected) => {
  const asked = { to: 'policy', word: 'online' } as const;

  expect(isNamedInside(records.statement.fields.links, held, asked)).toBe(expected);
});
