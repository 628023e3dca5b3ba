import { expect, test } from 'vitest';
import { examples, sampleKnown, variablesOf as variablesOfExample } from './examples.ts';
import { readingOf, variablesOf } from './reading.ts';

test.each([
  ['{ a }', [{ name: null, changes: false, fields: ['a'] }]],
  ['mutation M { b c }', [{ name: 'M', changes: true, fields: ['b', 'c'] }]],
  ['query A { a } mutation B { b }', ['A', 'B']],
])('%s is read', (query, expected) => {
  const reading = readingOf(query);

  if (reading.is === 'unreadable') throw new Error(reading.why);
  const names = reading.operations.map(({ name }) => name);
  expect(typeof expected[0] === 'string' ? names : reading.operations).toEqual(expected);
});

test.each([
  ['{ a', /^Syntax Error/],
  ['', /^Syntax Error/],
  ['fragment F on Policy { key }', /^$/],
])('"%s" cannot be run', (query, why) => {
  const reading = readingOf(query);

  expect(reading.is === 'unreadable' ? reading.why : 'read').toMatch(why);
});

test.each([
  ['', {}],
  [' ', {}],
  ['{"a": 1}', { a: 1 }],
  ['[1]', null],
  ['1', null],
  ['{', null],
])('variables "%s" are %j', (text, variables) => {
  expect(variablesOf(text)).toEqual(variables && { variables });
});

test.each(examples)('the example "$name" only asks, and its variables are an object', (example) => {
  const reading = readingOf(example.query);

  expect(reading.is === 'read' && reading.operations.map(({ changes }) => changes)).toEqual([false]);
  expect(variablesOf(variablesOfExample(example, sampleKnown))).not.toBeNull();
});
