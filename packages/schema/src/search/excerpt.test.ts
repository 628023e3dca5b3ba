import { expect, test } from 'vitest';
import { excerpt } from './excerpt.ts';

const marked = (text: string, terms: string[]) => {
  const found = excerpt(text, terms);
  return found && { ...found, marks: found.marks.map(({ start, end }) => found.text.slice(start, end)) };
};
const long = `${'Before it comes this. '.repeat(20)}We share Crème data. ${'After it comes that. '.repeat(20)}`;

test('the words found are marked where they stand', () => {
  expect(marked('We share Crème, then\ncream.', ['cre'])).toEqual({
    text: 'We share Crème, then cream.',
    marks: ['Crème', 'cream'],
  });
});

test('a long text is cut between words on both sides', () => {
  const found = marked(long, ['creme']);

  expect(found?.marks).toEqual(['Crème']);
  expect(found?.text).toMatch(/^…\w.* We share Crème data\. .*\w.?…$/);
  expect(found?.text.length).toBeLessThan(200);
});

test('no character is cut in half where there is no space to cut at', () => {
  const found = excerpt(`${'😀'.repeat(200)}find${'😀'.repeat(200)}`, ['find']);

  expect(found?.text).not.toMatch(/\p{Cs}/u);
});

test.each([
  ['nothing of it', ['other']],
  ['no terms', []],
])('%s is found: null', (_, terms) => {
  expect(excerpt('We share data.', terms)).toBeNull();
});
