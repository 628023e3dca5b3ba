import { sample } from '@privacy-register/schema/testing/sample';
import { expect, test } from 'vitest';
import { statementToBe, withStatement } from './statement-to-be.ts';

const stored = sample('statement', {
  key: 'florists',
  kind: 'disclosure',
  modality: 'does',
  condition: null,
});
const typedOn = (values: object) => statementToBe({ ...stored, ...values }, [stored]).statement;

test('a form that nobody touched says what is stored', () => {
  const { revision, createdAt, createdBy, updatedAt, updatedBy, ...said } = stored;

  expect(typedOn({})).toMatchObject(said);
});

test.each([
  ['an emptied text is not said', { condition: '' }, { condition: null }],
  ['an emptied list is empty', { recipients: null }, { recipients: [] }],
  ['an empty entry of a list is left out', { exceptionTo: ['b-c', ''] }, { exceptionTo: ['b-c'] }],
  ['terms without a block are no terms', { terms: { choice: null } }, { terms: null }],
])('%s', (_what, typed, said) => {
  expect(typedOn(typed)).toMatchObject(said);
});

test('a new statement gets its key from its words and stands last', () => {
  const values = {
    version: stored.version,
    summary: 'Florists get names.',
    kind: 'disclosure',
    modality: 'does',
  };

  const made = statementToBe({ ...values, negated: false }, [stored]).statement;

  expect(made).toMatchObject({ key: 'florists-get-names', order: stored.order + 1, recipients: [] });
});

test('what is missing is named as the form names it', () => {
  expect(statementToBe({ version: stored.version, negated: false }, [])).toEqual({
    statement: null,
    missing: ['Summary', 'Kind', 'Modality'],
  });
});

test('what is typed stands in the place of what is stored, or at the end', () => {
  const other = sample('statement', { key: 'other' });
  const typed = { ...stored, summary: 'Typed.' };

  expect(withStatement([stored, other], typed)).toEqual([typed, other]);
  expect(withStatement([other], typed)).toEqual([other, typed]);
});
