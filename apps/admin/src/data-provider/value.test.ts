import { sent, shown } from '@privacy-register/desk/provider/value.ts';
import { statement } from '@privacy-register/schema/record/statement';
import { expect, test } from 'vitest';

const answered = {
  kind: 'NOT_STATED',
  legalBases: ['NO_OPT_OUT'],
  version: { id: 'ver_1' },
  recipients: [{ id: 'pty_2' }, { id: 'pty_1' }],
  terms: {
    choice: { mechanism: 'OPT_OUT', channels: ['WEB_FORM'], deadline: null, consequence: null },
    change: null,
  },
};

test('words are told in the spelling of the register, references as ids in their order', () => {
  expect(shown(statement.fields, answered)).toMatchObject({
    kind: 'not-stated',
    legalBases: ['no-opt-out'],
    version: 'ver_1',
    recipients: ['pty_2', 'pty_1'],
    terms: { choice: { mechanism: 'opt-out', channels: ['web-form'] } },
  });
});

test('what was shown is sent back in the spelling of the API', () => {
  const {
    version: _,
    recipients,
    terms,
    ...words
  } = sent(statement.fields, shown(statement.fields, answered));

  expect(words).toEqual({ kind: 'NOT_STATED', legalBases: ['NO_OPT_OUT'] });
  expect(recipients).toEqual(['pty_2', 'pty_1']);
  expect(terms).toEqual({
    choice: { mechanism: 'OPT_OUT', channels: ['WEB_FORM'], deadline: null, consequence: null },
  });
});

test.each([
  ['an emptied text', { condition: '' }, { condition: null }],
  ['an emptied list', { purposes: null }, { purposes: [] }],
  ['terms without a block', { terms: { choice: null, change: null } }, { terms: null }],
  ['an empty line in a list of texts', { exceptionTo: ['a', '', null] }, { exceptionTo: ['a'] }],
])('%s is not said', (_what, given, expected) => {
  expect(sent(statement.fields, given)).toEqual(expected);
});
