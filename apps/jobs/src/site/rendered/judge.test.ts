import { noticeHash } from '@privacy-register/schema/change-notice/normalise';
import { describe, expect, it } from 'vitest';
import { judge } from './judge.ts';

const noticeUrl = 'https://register.example/notices/ntc_1';
const expected = { noticeId: 'ntc_1', sha256: noticeHash('We change our policy. Soon.'), noticeUrl };
const box = { x: 0, y: 10, width: 300, height: 80 };
const words = [
  { text: '\nWe change our policy.\n', link: null },
  { text: '\nSoon.\n', link: null },
  { text: 'What changes', link: 0 },
];
const copy = { hidden: null, pieces: words, links: [noticeUrl], box };

describe('judge', () => {
  it('is content with the exact words and a link to the notice', () => {
    expect(judge([copy], expected)).toEqual({
      sighting: { shown: true, region: 'We change our policy. Soon. What changes' },
      box,
    });
  });

  it.each([
    ['no-element', []],
    ['hidden', [{ ...copy, hidden: 'hidden' as const }]],
    ['covered', [{ ...copy, hidden: 'covered' as const }]],
    ['text-differs', [{ ...copy, pieces: [{ text: 'Never mind. ', link: null }, ...words] }]],
    ['text-differs', [{ ...copy, pieces: words.slice(1) }]],
    ['no-link', [{ ...copy, links: ['https://register.example/notices/ntc_2'] }]],
    ['no-link', [{ ...copy, pieces: words.slice(0, 2), links: [] }]],
  ])('tells why it is not: %s', (reason, seen) => {
    expect(judge(seen, expected).sighting).toMatchObject({ shown: false, reason });
  });

  it('takes the copy that shows, where a page has several', () => {
    const narrow = { ...copy, hidden: 'hidden' as const, box: { ...box, y: 0 } };

    expect(judge([narrow, copy], expected)).toMatchObject({ sighting: { shown: true }, box: { y: 10 } });
  });
});
