import { expect, test } from 'vitest';
import { mergeTexts } from './merge-texts.ts';
import { paragraphsOf, wordsOf } from './words.ts';

const base = 'We collect names.\n\nWe share them with partners.';

test.each<[string, string, string, string | null]>([
  ['nothing', base, base, base],
  [
    'one side alone',
    base,
    'We collect names.\n\nWe share nothing.',
    'We collect names.\n\nWe share nothing.',
  ],
  [
    'other paragraphs',
    'We collect names and dates.\n\nWe share them with partners.',
    'We collect names.\n\nWe share them with our partners.',
    'We collect names and dates.\n\nWe share them with our partners.',
  ],
  [
    'other words of one paragraph',
    'We may collect names.\n\nWe share them with partners.',
    'We collect full names.\n\nWe share them with partners.',
    'We may collect full names.\n\nWe share them with partners.',
  ],
  [
    'the same words in the same way',
    'We collect data.\n\nWe share them with partners.',
    'We collect data.\n\nWe share them with partners.',
    'We collect data.\n\nWe share them with partners.',
  ],
  [
    'the same word differently',
    'We collect data.\n\nWe share them with partners.',
    'We collect facts.\n\nWe share them with partners.',
    null,
  ],
  [
    'a word that the other side took out',
    'We collect.\n\nWe share them with partners.',
    'We collect nicknames.\n\nWe share them with partners.',
    null,
  ],
  ['everything', 'One.', 'Two.', null],
])('where both changed %s', (_what, mine, theirs, expected) => {
  expect(mergeTexts({ base, mine, theirs })).toBe(expected);
  expect(mergeTexts({ base, mine: theirs, theirs: mine })).toBe(expected);
});

test.each(['', 'a', ' a\n\n\nb, c – d! ', 'Ünïcode «x» 42%'])(
  'the pieces of "%s" join to it again',
  (text) => {
    expect(paragraphsOf(text).join('')).toBe(text);
    expect(wordsOf(text).join('')).toBe(text);
  },
);
