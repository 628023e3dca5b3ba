import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sections } from './section.ts';
import { sentences } from './sentence.ts';

const words = (text: string) => sentences(text).map((one) => one.words);

test.each<[string, string, string[]]>([
  ['full stops', 'We keep it. You may ask! Why?', ['We keep it.', 'You may ask!', 'Why?']],
  ['e.g.', 'We use tools, e.g. Lantern. They count.', ['We use tools, e.g. Lantern.', 'They count.']],
  ['i.e. in brackets', 'Partners (i.e. Harbor) may.', ['Partners (i.e. Harbor) may.']],
  ['Inc. within', 'Northgate, Inc. Privacy Office answers.', ['Northgate, Inc. Privacy Office answers.']],
  [
    'Inc. at the end',
    'You deal with Northgate, Inc. We answer.',
    ['You deal with Northgate, Inc.', 'We answer.'],
  ],
  ['U.S. within', 'The U.S. Mail takes it.', ['The U.S. Mail takes it.']],
  ['U.S. at the end', 'We work in the U.S. Our servers too.', ['We work in the U.S.', 'Our servers too.']],
  ['initials', 'Write to J. Harbor. He reads.', ['Write to J. Harbor.', 'He reads.']],
  [
    'P.O. and No.',
    'Send it to P.O. Box 4, No. 7 Harbor St. North.',
    ['Send it to P.O. Box 4, No. 7 Harbor St. North.'],
  ],
  [
    'headings',
    '# Sharing\nWe share.\n\nLater\n=====\nWe stop.',
    ['Sharing', 'We share.', 'Later', 'We stop.'],
  ],
  ['list items', '- name\n- date of\n  birth\n2. e-mail', ['name', 'date of birth', 'e-mail']],
  ['lines of a paragraph', 'We share\nyour name.\r\nAlways.', ['We share your name.', 'Always.']],
  ['quoted lines', '> We share\n> your name.', ['We share your name.']],
  ['table cells', '| What | Why |\n|---|---|\n| name | to ask |', ['What', 'Why', 'name', 'to ask']],
  [
    'emphasis',
    'We **never** sell. `This` is *so_called* __bold__.',
    ['We never sell.', 'This is so_called bold.'],
  ],
  ['emphasis over two sentences', '**We ask. We wait.**', ['We ask.', 'We wait.']],
  ['underscores within words', 'The so_called_ name.', ['The so_called_ name.']],
  ['a lone star', 'Prices* may vary.', ['Prices* may vary.']],
  ['rules and fences', 'One.\n\n---\n\n```\nTwo.\n```', ['One.', 'Two.']],
  ['links', 'See [the list](https://northgate.example/a).', ['See the list https://northgate.example/a.']],
  ['struck-out words', 'We do ~~not~~ sell.', ['We do ~~not~~ sell.']],
  ['nothing', ' \n\n', []],
])('%s', (_, text, expected) => {
  expect(words(text)).toEqual(expected);
});

const markdown = fc
  .array(
    fc.constantFrom(
      'We share. ',
      'e.g. ',
      '\n',
      '\n\n',
      '- ',
      '# ',
      '**',
      '_',
      '> ',
      '|',
      '[a](b)',
      '😀',
      '---\n',
    ),
  )
  .map((parts) => parts.join(''));

test('sentences stand in order, apart, and without white space around them', () => {
  fc.assert(
    fc.property(markdown, (text) => {
      let last = 0;
      for (const { start, end } of sentences(text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
        last = end;
      }
    }),
  );
});

test('no word of a text is outside its sentences', () => {
  fc.assert(
    fc.property(markdown, (text) => {
      const outside = sentences(text).reduceRight(
        (left, { start, end }) => left.slice(0, start) + left.slice(end),
        text,
      );
      expect(outside).not.toMatch(/\p{L}/u);
    }),
  );
});

describe('sections', () => {
  test('reach to the next heading of any level, and cover the whole text', () => {
    const text = 'First.\n\n# One *two*\nBody.\n\n## Three ##\nEnd.\n';
    const found = sections(text);

    expect(found.map(({ title, level }) => [title, level])).toEqual([
      ['', 0],
      ['One two', 1],
      ['Three', 2],
    ]);
    expect(found.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
  });

  test('have no untitled one where a heading comes first, and none where there are no words', () => {
    expect(sections('# One\nBody.').map(({ title }) => title)).toEqual(['One']);
    expect(sections('\n \n')).toEqual([]);
  });
});
