import { expect, test } from 'vitest';
import { Refusal } from '../kit/refusal.ts';
import { aDocument, aStatementTold, aVersionTold } from '../testing/document.ts';
import { mostCharacters, readOwnJson } from './read-own-json.ts';

const within = (over: object) => JSON.stringify(aDocument({ ...over }));
const saying = (over: Record<string, unknown>) =>
  within({ versions: [aVersionTold({ statements: [aStatementTold(over)] })] });
const policy = Object(aDocument().policy);

test('a document of the format is read, its instants in UTC', () => {
  const at = '2019-06-05T10:43:29-04:00';

  const { versions } = readOwnJson(within({ versions: [aVersionTold({ observedAt: at })] }));

  expect(versions[0]?.observedAt).toBe('2019-06-05T14:43:29.000Z');
});

test.each<[string, string, [string, string | null][]]>([
  ['nothing', '', [['malformed', null]]],
  ['half a document', '{"format":', [['malformed', null]]],
  ['a list', '[]', [['invalid', null]]],
  ['a document of another edition', within({ format: 'privacy-register/2' }), [['invalid', 'format']]],
  ['one that is too large', `"${'x'.repeat(mostCharacters)}"`, [['document-too-large', null]]],
  ['one that is too deep', '['.repeat(300_000), [['malformed', null]]],
  [
    'a deep one that is well formed',
    `${'['.repeat(200_000)}${']'.repeat(200_000)}`,
    [['document-too-deep', null]],
  ],
  ['a field of no record', within({ secrets: [] }), [['field-unknown', 'secrets']]],
  ['a field of another register', saying({ id: 'stm_1' }), [['field-unknown', 'versions.0.statements.0.id']]],
  [
    'a field that only rules write',
    within({ policy: { ...policy, firstPostedAt: null } }),
    [['field-unknown', 'policy.firstPostedAt']],
  ],
  [
    'a permission',
    within({ policy: { ...policy, exceptionalPosting: true } }),
    [['field-unknown', 'policy.exceptionalPosting']],
  ],
  [
    'names of prototypes',
    saying({ constructor: 1, toString: 2 }),
    [
      ['field-unknown', 'versions.0.statements.0.constructor'],
      ['field-unknown', 'versions.0.statements.0.toString'],
    ],
  ],
  [
    '__proto__',
    within({})
      .replace('{"format"', '{"policy":{"__proto__":{"key":"x"}},"format"')
      .replace('"policy":{"key"', '"other":{"key"'),
    [['field-unknown', 'policy.__proto__']],
  ],
  ['a value that is null', saying({ condition: null }), [['invalid', 'versions.0.statements.0.condition']]],
  [
    'a key in capitals',
    saying({ recipients: ['Partners'] }),
    [['invalid', 'versions.0.statements.0.recipients.0']],
  ],
  [
    'an address that is a script',
    within({ sourceDocuments: [{ ...Object(aDocument().sourceDocuments)[0], url: 'javascript:alert(1)' }] }),
    [['invalid', 'sourceDocuments.0.url']],
  ],
  [
    'a control character',
    saying({ summary: 'We \u0000 share.' }),
    [['invalid', 'versions.0.statements.0.summary']],
  ],
  [
    'half a character',
    saying({ summary: 'We share \ud83d.' }),
    [['invalid', 'versions.0.statements.0.summary']],
  ],
  [
    'two mistakes',
    saying({ kind: 'promise', order: -1 }),
    [
      ['invalid', 'versions.0.statements.0.order'],
      ['invalid', 'versions.0.statements.0.kind'],
    ],
  ],
])('%s is refused', (_what, text, expected) => {
  expect(refusedBy(text).map(({ code, field }) => [code, field])).toEqual(expected);
});

test('a document full of mistakes is told some of them', () => {
  const wrong = within({ coverage: Array.from({ length: 900 }, () => ({})) });

  expect(refusedBy(wrong)).toHaveLength(200);
});

function refusedBy(text: string) {
  try {
    readOwnJson(text);
  } catch (error) {
    if (error instanceof Refusal) return error.issues;
    throw error;
  }
  return [];
}
