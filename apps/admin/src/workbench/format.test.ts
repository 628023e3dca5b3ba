import { expect, test } from 'vitest';
import { edited, type Format } from './edit.ts';
import { bullets, heading, numbers, table } from './line-format.ts';
import { emphasis, link } from './word-format.ts';

/** Angle brackets stand for the edges of the selection. */
const cases: [name: string, format: Format, before: string, after: string][] = [
  ['bold on', emphasis('**'), 'We <may> share.', 'We **<may>** share.'],
  ['bold off', emphasis('**'), 'We **<may>** share.', 'We <may> share.'],
  ['bold without the spaces that are selected', emphasis('**'), 'We< may >share.', 'We **<may>** share.'],
  ['bold with nothing selected', emphasis('**'), 'We <>share.', 'We **<>**share.'],
  ['slanted beside bold', emphasis('_'), 'We **<may>** share.', 'We **_<may>_** share.'],
  ['a heading', heading(2), 'One\nTw<>o\nThree', 'One\n## Two<>\nThree'],
  ['a heading of another level', heading(3), '## Tw<>o', '### Two<>'],
  ['no heading any more', heading(2), '## Tw<>o', 'Two<>'],
  ['entries of a list', bullets, 'a\n<b\nc>\nd', 'a\n<- b\n- c>\nd'],
  ['no list any more', bullets, '<- b\n- c>', '<b\nc>'],
  ['numbers for bullets', numbers, '<- b\n- c>', '<1. b\n2. c>'],
  ['the line alone that ends the selection', bullets, '<a\n>b', '- a<>\nb'],
  ['a link of words', link, 'See <here>.', 'See [here](<https://>).'],
  ['a link without words yet', link, 'See <>.', 'See [<>](https://).'],
  ['a table after a paragraph', table, 'Wor<>ds', 'Words\n\n| <>  |   |\n| - | - |\n|   |   |\n'],
  ['a table in nothing', table, '<>', '| <>  |   |\n| - | - |\n|   |   |\n'],
];

test.each(cases)('%s', (_, format, before, after) => {
  const start = before.indexOf('<');
  const text = before.replace(/[<>]/g, '');

  const edit = format(text, { start, end: before.indexOf('>') - 1 });

  const now = edited(text, edit);
  const { select } = edit;
  expect(
    `${now.slice(0, select.start)}<${now.slice(select.start, select.end)}>${now.slice(select.end)}`,
  ).toBe(after);
});
