import { toHtml } from 'hast-util-to-html';
import { describe, expect, it } from 'vitest';
import { elements, wordsIn } from '../testing/tree.ts';
import { policyText } from './policy-text.ts';

const textOf = (markdown: string) => policyText({ markdown, topLevel: 2 });
const written = (markdown: string) => toHtml(textOf(markdown));

describe('policyText', () => {
  it.each([
    ['paragraphs and stress', 'a **b** *c*', '<p>a <strong>b</strong> <em>c</em></p>'],
    ['a tag, as the words it is', 'call <your agent>', '<p>call &#x3C;your agent></p>'],
    ['a tag on a line of its own', '<div>\n*a*', '<p>&#x3C;div>\n<em>a</em></p>'],
    ['an indented line, as a paragraph', '    a', '<p>a</p>'],
    ['a picture by its description', '![our seal](https://x.example/a.png)', '<p>our seal</p>'],
    ['a list that starts elsewhere', '3. a', '<ol start="3">\n<li>a</li>\n</ol>'],
    [
      'a table',
      '| a | *b* |\n| --- | :-: |\n| c \\| d | # e |',
      '<table><thead><tr><th>a</th><th><em>b</em></th></tr></thead>' +
        '<tbody><tr><td>c | d</td><td># e</td></tr></tbody></table>',
    ],
    ['bars that make no table', '| a | b |', '<p>| a | b |</p>'],
    ['a quotation', '> a', '<blockquote>\n<p>a</p>\n</blockquote>'],
  ])('keeps %s', (_name, markdown, html) => {
    expect(written(markdown).replace(/\n(?=<t|<\/t)/g, '')).toBe(html);
  });

  it.each([
    ['https://a.example/b?c=d', 'https://a.example/b?c=d'],
    ['http://a.example', 'http://a.example/'],
    ['mailto:a@b.example', 'mailto:a@b.example'],
  ])('links to %s', (address, href) => {
    const [link] = elements(textOf(`[a b](${address})`), 'a');

    expect(link?.properties).toEqual({ href, rel: ['noopener'] });
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,a',
    'tel:+1',
    'ftp://a.example',
    '/policies/a',
    '#a',
    '//a.example',
  ])('keeps the words alone of a link to %s', (address) => {
    const tree = textOf(`[a b](${address})`);

    expect(elements(tree, 'a', 'span')).toEqual([]);
    expect(wordsIn(tree)).toBe('a b');
  });

  it.each([
    ['# a\n\n## b\n\n### c', 2, ['h2', 'h3', 'h4']],
    ['## a\n\n#### b\n\n## c', 2, ['h2', 'h3', 'h2']],
    ['### a', 3, ['h3']],
    ['# a\n\n## b\n\n### c\n\n#### d\n\n##### e\n\n###### f', 3, ['h3', 'h4', 'h5', 'h6', 'h6', 'h6']],
  ] as const)('places the headings of %j below level %d', (markdown, topLevel, names) => {
    const headings = elements(policyText({ markdown, topLevel }), 'h1', 'h2', 'h3', 'h4', 'h5', 'h6');

    expect(headings.map(({ tagName }) => tagName)).toEqual(names);
  });
});
