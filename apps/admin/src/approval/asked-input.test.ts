import { expect, test } from 'vitest';
import { askedInput } from './asked-input.ts';

test.each([
  ['an answer to a gap', 'answer-gap', { follows: 'date-stands' }, { follows: 'date-stands' }],
  ['a step that asks for nothing more', 'hold', {}, null],
  ['a step without an input', 'material-rule', null, null],
  ['a correction', 'erratum', { statementKey: 'use', reading: {} }, null],
] as const)('what %s asks for', (_name, step, input, asked) => {
  expect(askedInput({ step, input })).toEqual(asked);
});
