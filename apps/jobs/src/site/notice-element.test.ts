import { noticeMarkup } from '@privacy-register/documents/notice-markup';
import { noticeHash } from '@privacy-register/schema/change-notice/normalise';
import { describe, expect, it } from 'vitest';
import { showsNotice } from './notice-element.ts';
import { longestLabel, longestRegion } from './notice-verdict.ts';

const text = 'We change our policy.\n\nFrom 1 March we share “less” & say more.';
const normal = 'We change our policy. From 1 March we share “less” & say more.';
const noticeId = 'notice_01jz';
const noticeUrl = 'https://privacy.insurer.example/notices/notice_01jz';
const expected = { noticeId, noticeUrl, sha256: noticeHash(text) };

const words = '<p>We change our policy.</p><p>From 1 March we share “less” &amp; say more.</p>';
const link = `<p><a href="${noticeUrl}">Read the notice</a></p>`;
const mark = `data-privacy-notice="${noticeId}"`;
const element = `<aside ${mark}>${words}${link}</aside>`;

describe('a notice is shown', () => {
  it.each([
    ['in a whole page', `<!doctype html><html><head><title>x</title></head><body>${element}</body></html>`],
    ['in a bare fragment', element],
    ['among much else', `<div><nav>${'<a href="/">x</a>'.repeat(50)}</nav><main>${element}</main></div>`],
    ['indented and wrapped', element.replaceAll('<p>', '\n    <p>\n      ').replaceAll(' ', '\n')],
    ['with no-break spaces', element.replaceAll('1 March', '1&nbsp;March')],
    ['with entities', element.replaceAll('“', '&ldquo;').replaceAll('”', '&#8221;')],
    [
      'with other elements',
      `<section ${mark}><ul><li>${words.replaceAll('p>', 'h3>')}</ul>${link}</section>`,
    ],
    ['with emphasis inside a word', element.replace('policy', 'po<em>li</em>cy')],
    [
      'with line breaks',
      `<div ${mark}>We change our policy.<br>From 1 March we share “less” & say more.${link}</div>`,
    ],
    [
      'in table cells',
      `<table ${mark}><tr><td>We change our policy.<td>From 1 March we share “less” & say more.
      <tr><td>${link}</table>`,
    ],
    [
      'with comments, scripts and styles inside',
      element.replace('<p>', '<!-- x --><script>x</script><style>x</style><p>'),
    ],
    [
      'with a template and a noscript inside',
      element.replace('<p>', '<template>x</template><noscript>x</noscript><p>'),
    ],
    [
      'with a hidden part inside',
      element.replace('<p>', '<span hidden>x</span><i style="display:none">x</i><p>'),
    ],
    ['with its label in another language', element.replace('Read the notice', 'Léase el <b>aviso</b>')],
    ['with the link before the text', `<div ${mark}>${link}${words}</div>`],
    ['with two links', element.replace(link, link + link)],
    ['with the link amid the text', element.replace('<p>From', `<a href="${noticeUrl}">More</a><p>From`)],
    ['with a campaign mark on the link', element.replace(noticeUrl, `${noticeUrl}/?utm_source=home#top`)],
    ['with upper-case markup', element.replaceAll('aside', 'ASIDE').replace('data-privacy', 'DATA-Privacy')],
    ['with an unquoted attribute', element.replace(mark, `data-privacy-notice=${noticeId}`)],
    ['with unclosed elements', element.replaceAll('</p>', '')],
    ['in an open dialog', `<dialog open>${element}</dialog>`],
    ['in open details', `<details open><summary>News</summary>${element}</details>`],
    ['in the summary of closed details', `<details><summary>${element}</summary>more</details>`],
    ['though aria-hidden', `<div aria-hidden="true">${element}</div>`],
    ['beside a hidden copy', `<div hidden>${element}</div>${element}`],
    ['after a copy that is out of date', element.replace('less', 'more') + element],
    ['before a hidden copy', `${element}<div hidden>${element}</div>`],
    [
      'with harmless styles',
      `<div style="display:block; constructor:x; color:red /* display:none; */">${element}</div>`,
    ],
  ])('%s', (_name, html) => {
    expect(showsNotice(html, expected)).toMatchObject({ shown: true });
  });
});

describe('a notice is not shown', () => {
  it.each([
    ['no-element', 'on an empty page', ''],
    ['no-element', 'where only the words are', words + link],
    ['no-element', 'for another notice', element.replace(mark, 'data-privacy-notice="notice_01jy"')],
    [
      'no-element',
      'where the id is a part of another',
      element.replace(mark, `data-privacy-notice="${noticeId}2"`),
    ],
    ['no-element', 'in a comment', `<!-- ${element} -->`],
    ['no-element', 'in a script', `<script>const html = \`${element}\`</script>`],
    ['no-element', 'in a template', `<template>${element}</template>`],
    ['no-element', 'in a noscript', `<noscript>${element}</noscript>`],
    ['no-element', 'in a textarea', `<textarea>${element}</textarea>`],
    ['no-element', 'in an attribute', `<div title='${element}'></div>`],
    ['no-element', 'as escaped markup', element.replaceAll('<', '&lt;')],
    ['hidden', 'with hidden', element.replace(mark, `${mark} hidden`)],
    ['hidden', 'hidden until found', element.replace(mark, `${mark} hidden="until-found"`)],
    ['hidden', 'in a hidden ancestor', `<div hidden><div>${element}</div></div>`],
    [
      'hidden',
      'with display none',
      element.replace(mark, `${mark} style="color:red; DISPLAY : None !important"`),
    ],
    ['hidden', 'with a comment in the style', element.replace(mark, `${mark} style="display:/* x */none"`)],
    ['hidden', 'with visibility hidden around it', `<div style="visibility:hidden">${element}</div>`],
    ['hidden', 'with opacity 0', `<div style="opacity: 0">${element}</div>`],
    ['hidden', 'in a closed dialog', `<dialog>${element}</dialog>`],
    ['hidden', 'in a popover', `<div popover>${element}</div>`],
    ['hidden', 'in closed details', `<details><summary>News</summary>${element}</details>`],
    [
      'hidden',
      'in a second summary of closed details',
      `<details><summary>a</summary><summary>${element}</summary></details>`,
    ],
    ['text-differs', 'with a word changed', element.replace('less', 'more')],
    ['text-differs', 'after twenty wrong copies', element.replace('less', 'more').repeat(20) + element],
    ['text-differs', 'with a word left out', element.replace('less', '')],
    ['text-differs', 'with a word added', element.replace('</aside>', 'Not really.</aside>')],
    ['text-differs', 'with another case', element.replace('We change', 'WE CHANGE')],
    ['text-differs', 'with half of it hidden', element.replace('<p>From', '<p hidden>From')],
    [
      'text-differs',
      'in closed details itself',
      `<details ${mark}>We change our policy. ${words}${link}</details>`,
    ],
    ['text-differs', 'with all of it in the link', `<div ${mark}><a href="${noticeUrl}">${normal}</a></div>`],
    ['text-differs', 'with a label that says more', element.replace('Read the', 'x'.repeat(longestLabel))],
    [
      'text-differs',
      'with words run together',
      element.replace('<p>From', '<p>').replace('policy.</p>', 'policy.From</p>'),
    ],
    ['no-link', 'without a link', `<aside ${mark}>${words}</aside>`],
    ['no-link', 'with the link outside', `<aside ${mark}>${words}</aside>${link}`],
    ['no-link', 'as a link itself', `<a ${mark} href="${noticeUrl}">${normal}</a>`],
    ['no-link', 'with a hidden link', element.replace('<a ', '<a hidden ')],
    ['no-link', 'with a link nobody sees', element.replace('Read the notice', '<!-- -->&nbsp;')],
    ['no-link', 'with an anchor that has no href', `<aside ${mark}>${words}<a name="x"></a></aside>`],
    ['no-link', 'with a link to another notice', element.replace('notices/', 'notices/x')],
    ['no-link', 'with a link to another site', element.replace('privacy.insurer', 'insurer')],
    ['no-link', 'with a link by http', element.replace('https:', 'http:')],
  ])('(%s) %s', (reason, _name, html) => {
    expect(showsNotice(html, expected)).toMatchObject({ shown: false, reason });
  });
});

describe('the markup that the register offers', () => {
  it.each([text, '  One\r\n\r\ntwo & <b>three</b> \u00a0four  ', 'Cafe\u0301 – 10\u202fdays\u2028on'])(
    'is recognised when pasted: %j',
    (said) => {
      const html = `<main>${noticeMarkup({ noticeId, noticeUrl, text: said, language: 'es' })}</main>`;

      expect(showsNotice(html, { ...expected, sha256: noticeHash(said) })).toMatchObject({ shown: true });
    },
  );
});

describe('the region', () => {
  it('is the visible text of the element and nothing else of the page', () => {
    const html = `<p>Dear Ann Smith</p>${element.replace('<p>', '<script>token</script><p>')}<p>Your balance</p>`;

    const sighting = showsNotice(html, expected);

    expect(sighting).toEqual({ shown: true, region: `${normal} Read the notice` });
  });

  it('is kept of what differs', () => {
    expect(showsNotice(`<i ${mark}>Other</i>`, expected)).toMatchObject({
      reason: 'text-differs',
      region: 'Other',
    });
  });

  it('is cut, and not through a character', () => {
    const sighting = showsNotice(`<i ${mark}>a${'😀'.repeat(longestRegion)}</i>`, expected);

    const region = sighting.region ?? '';
    expect(region).toHaveLength(longestRegion - 1);
    expect(region.endsWith('😀')).toBe(true);
  });

  it('is the first copy where several differ alike', () => {
    const html = `<div><i ${mark}>One</i></div><i ${mark}>Two</i>`;

    expect(showsNotice(html, expected)).toMatchObject({ reason: 'text-differs', region: 'One' });
  });

  it('is absent where there is no element', () => {
    expect(showsNotice('<p>Hello', expected)).toEqual({ shown: false, reason: 'no-element' });
  });
});

describe('a page built to exhaust its reader says nothing either way', () => {
  const formats = Array.from({ length: 500 }, (_, index) => `<b a=${index}>`).join('');

  it.each([
    ['depth', `${'<div>'.repeat(100_000)}${element}`],
    ['copied formatting', `<p>${formats}</p>${'<p>x'.repeat(100_000)}${element}`],
    ['elements', `${'<i></i>'.repeat(200_001)}${element}`],
  ])('by %s', (_name, html) => {
    expect(showsNotice(html, expected)).toEqual({ shown: false, reason: 'unreadable' });
  });
});

describe('a query that names the notice', () => {
  it.each([
    ['n=1&from=site', true],
    ['from=site', false],
    ['n=2', false],
  ])('%s', (query, shown) => {
    const asked = { ...expected, noticeUrl: 'https://privacy.insurer.example/?n=1' };
    const html = element.replace(noticeUrl, `https://privacy.insurer.example/?${query}`);

    expect(showsNotice(html, asked).shown).toBe(shown);
  });
});
