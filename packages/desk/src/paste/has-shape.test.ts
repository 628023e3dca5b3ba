import { expect, test } from 'vitest';
import { hasShape } from './has-shape.ts';

const cases: [name: string, html: string, is: boolean][] = [
  ['a heading', '<h2 dir="ltr">Sources</h2>', true],
  ['a list of Word', "<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'>x</p>", true],
  ['bold words', '<span style="font-weight:700">x</span>', true],
  ['two paragraphs', '<p>a</p><p>b</p>', true],
  [
    'what an editor of code copies',
    '<meta charset="utf-8"><div style="color:#000"><span># A</span></div>',
    false,
  ],
  ['a single paragraph', '<p class="lead">We collect names.</p>', false],
];

test.each(cases)('%s', (_, html, is) => {
  expect(hasShape(html)).toBe(is);
});
