import { noticeHash } from '@privacy-register/schema/change-notice/normalise';
import { Refusal } from '@privacy-register/schema/kit/refusal';
import { describe, expect, it } from 'vitest';
import { noticeMarkup } from './notice-markup.ts';

const noticeUrl = 'https://register.example/notices/ntc_1';
const markupOf = (text: string) => noticeMarkup({ noticeId: 'ntc_1', text, noticeUrl, language: 'en' });

describe('noticeMarkup', () => {
  it.each([
    ['one paragraph', 'We change our policy.'],
    ['paragraphs', 'We change our policy.\n\nRead on.\n \nEnd.'],
    ['other line ends and edges', '  We change\r\nour policy.\r\n\r\nRead on.\n\n'],
    ['signs of markup', 'Less < more & "quoted" > done &amp; <b>bold</b>'],
    ['odd spaces and letters', 'Caf\u00e9\u00a0\u2013 10\u202fdays\u2028on'],
    ['other scripts', '\u0928\u093f\u200d\u092f\u092e \u{1f512}'],
  ])('shows a text with the hash of the notice: %s', (_name, text) => {
    expect(noticeHash(seenIn(markupOf(text)))).toBe(noticeHash(text));
  });

  it('is one element that names the notice, with a link to its page', () => {
    const markup = markupOf('We change our policy.');

    expect(markup).toMatch(/^<div data-privacy-notice="ntc_1" lang="en">/);
    expect(markup).toContain(`<a href="${noticeUrl}">What changes, and when</a>`);
  });

  it.each(['javascript:alert(1)', '/notices/ntc_1', 'mailto:a@b.example', ''])(
    'refuses %j as its page',
    (address) => {
      const ask = () => noticeMarkup({ noticeId: 'ntc_1', text: 'a', noticeUrl: address, language: 'en' });

      expect(ask).toThrow(Refusal);
      expect(ask).toThrow('Give a whole web address');
    },
  );
});

/** The visible text, without that of the link to the notice page. */
function seenIn(markup: string): string {
  return markup
    .replace(/<a [^>]*>.*?<\/a>/s, '')
    .replace(/<[^>]*>/g, '')
    .replaceAll('&#x3C;', '<')
    .replaceAll('&#x26;', '&');
}
