import { expect, test } from 'vitest';
import { edited } from './edit.ts';
import { fitted } from './fitted.ts';

const cases: [name: string, before: string, pasted: string, after: string][] = [
  ['words among words', 'We | it.', 'sell **all** of', 'We sell **all** of it.'],
  ['a list in the middle of a paragraph', 'We |it.', '- a\n- b', 'We \n\n- a\n- b\n\nit.'],
  ['a heading where a line is empty', 'One\n\n|\n\nTwo', '## A', 'One\n\n## A\n\nTwo'],
  ['paragraphs in nothing', '|', 'a\n\nb', 'a\n\nb'],
];

test.each(cases)('%s', (_, before, pasted, after) => {
  const at = before.indexOf('|');
  const text = before.replace('|', '');

  expect(edited(text, fitted(text, { start: at, end: at }, pasted))).toBe(after);
});
