import { expect, test } from 'vitest';
import { noticesIn } from './told.ts';

const words = { region: 'Change', when: 'Soon', link: 'More', less: 'Less', more: 'Show' };
const notice = {
  ...{ id: 'ntc_1', text: 'We change.', language: 'en', url: 'https://register.example/notices/ntc_1' },
  ...{ effectiveAt: null, words },
};

test.each([
  ['notices', { notices: [notice] }, 1],
  ['no notices', { notices: [] }, 0],
  [
    'more than is asked for',
    { notices: [{ ...notice, effectiveAt: '2026-05-15T04:00:00.000Z', more: 1 }] },
    1,
  ],
])('an answer of %s is read', (_what, answer, count) => {
  expect(noticesIn(answer)).toHaveLength(count);
});

test.each([
  ['nothing', null],
  ['a word', 'notices'],
  ['something else', { status: 'ok' }],
  ['a notice without words', { notices: [{ ...notice, words: undefined }] }],
  ['a notice with a word missing', { notices: [{ ...notice, words: { ...words, less: undefined } }] }],
  ['a notice with an instant that is none', { notices: [{ ...notice, effectiveAt: 'soon' }] }],
  ['a link that is a script', { notices: [{ ...notice, url: 'javascript:alert(1)' }] }],
])('an answer of %s is none', (_what, answer) => {
  expect(noticesIn(answer)).toBeNull();
});
