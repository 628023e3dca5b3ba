import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise, noticeHash } from './normalise.ts';

describe('normalise', () => {
  it.each([
    ['runs of spaces', 'a   b', 'a b'],
    ['line ends of any system', 'a\r\nb\nc\rd', 'a b c d'],
    ['no-break spaces', 'a\u00a0b\u202fc', 'a b c'],
    ['em, thin, figure and ideographic spaces', 'a\u2003b\u2009c\u2007d\u3000e', 'a b c d e'],
    ['next line, line and paragraph separators', 'a\u0085b\u2028c\u2029d', 'a b c d'],
    ['both ends', '\t\u00a0 a \u3000\n', 'a'],
    ['a letter and its combining mark', 'cafe\u0301', 'caf\u00e9'],
    ['nothing but white space', ' \n\u00a0', ''],
  ])('makes one spelling of %s', (_name, text, expected) => {
    expect(normalise(text)).toBe(expected);
  });

  it('keeps what a reader could see: case, punctuation, joiners', () => {
    const text = 'A “notice”, e.g. 10\u2011day – नि\u200dयम';

    expect(normalise(text)).toBe(text);
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => normalise(normalise(text)) === normalise(text)),
    );
  });
});

describe('noticeHash', () => {
  it('is the SHA-256 of the normalised text in UTF-8', () => {
    const expected = createHash('sha256').update('We share less – café.', 'utf8').digest('hex');

    expect(noticeHash('  We share\u00a0less – cafe\u0301.\n')).toBe(expected);
  });

  it('tells texts apart that differ by one word', () => {
    expect(noticeHash('We may sell.')).not.toBe(noticeHash('We may not sell.'));
  });
});
