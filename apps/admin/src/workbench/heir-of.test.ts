import { sentenceDifferences } from '@privacy-register/schema/difference/sentence-difference';
import { expect, test } from 'vitest';
import { heirOf } from './heir-of.ts';

const before = 'We collect names. We keep letters for two years. Ask us.';
const linked = { start: 18, end: 48 };

test.each([
  ['the sentence as it was changed', 'We keep letters for three years.', 'We keep letters for three years.'],
  ['nothing, where it was taken out', '', null],
  ['nothing longer than a passage may be', `We keep letters for two years ${'and more '.repeat(60)}.`, null],
])('%s', (_, now, words) => {
  const after = before.replace(before.slice(linked.start, linked.end), now);

  const heir = heirOf(sentenceDifferences(before, after), linked);

  expect(heir && after.slice(heir.start, heir.end)).toBe(words);
});
