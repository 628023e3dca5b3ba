import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sentences } from '../policy-text/sentence.ts';
import { sentenceDifferences } from './sentence-difference.ts';

const told = (before: string, after: string) =>
  sentenceDifferences(before, after).map(({ sort, before, after }) => [
    sort,
    before?.words ?? null,
    after?.words ?? null,
  ]);

test.each<[string, string, string, ReturnType<typeof told>]>([
  ['the same', 'We ask. We wait.', 'We ask. We wait.', []],
  [
    'the same in other lines and marks',
    '# Us\n\nWe ask. We\nwait.',
    'Us\n===\n\n- **We** ask.\n- We wait.',
    [],
  ],
  ['one added', 'We ask. We wait.', 'We ask. You answer. We wait.', [['added', null, 'You answer.']]],
  ['one removed', 'We ask. You answer. We wait.', 'We ask. We wait.', [['removed', 'You answer.', null]]],
  [
    'one changed',
    'We ask. We keep it two years.',
    'We ask. We keep it three years.',
    [['changed', 'We keep it two years.', 'We keep it three years.']],
  ],
  [
    'one replaced',
    'We ask. Lanterns burn.',
    'We ask. Nobody reads this.',
    [
      ['removed', 'Lanterns burn.', null],
      ['added', null, 'Nobody reads this.'],
    ],
  ],
  [
    'one replaced by one that shares a word',
    'We ask. Names are kept for ten years.',
    'We ask. Nobody sells names.',
    [
      ['removed', 'Names are kept for ten years.', null],
      ['added', null, 'Nobody sells names.'],
    ],
  ],
  [
    'one moved',
    'We ask. We wait. You answer.',
    'You answer. We ask. We wait.',
    [['moved', 'You answer.', 'You answer.']],
  ],
  ['one doubled', 'We ask. We wait.', 'We ask. We ask. We wait.', [['added', null, 'We ask.']]],
  ['a not', 'We do not sell it.', 'We do sell it.', [['changed', 'We do not sell it.', 'We do sell it.']]],
  [
    'another target of a link',
    'See [it](https://a.example/).',
    'See [it](https://b.example/).',
    [['changed', 'See it https://a.example/.', 'See it https://b.example/.']],
  ],
  ['all new', '', 'We ask.', [['added', null, 'We ask.']]],
])('%s', (_, before, after, expected) => {
  expect(told(before, after)).toEqual(expected);
});

const texts = fc
  .array(fc.constantFrom('We ask.', 'We wait.', 'You answer us.', 'Data go.', 'Data stay here.'))
  .map((all) => all.join(' '));

test('what is removed, added, changed and moved makes the one text of the other', () => {
  fc.assert(
    fc.property(texts, texts, (before, after) => {
      const found = sentenceDifferences(before, after);
      const count = (text: string) => sentences(text).length;
      const gone = found.filter((one) => one.sort !== 'added').map((one) => one.before?.start);
      const come = found.filter((one) => one.sort !== 'removed').map((one) => one.after?.start);

      expect(new Set(gone).size).toBe(gone.length);
      expect(new Set(come).size).toBe(come.length);
      const left = (text: string, places: (number | undefined)[]) =>
        sentences(text).flatMap(({ start, words }) => (places.includes(start) ? [] : [words]));
      expect(left(before, gone)).toEqual(left(after, come));
      expect(count(before) - gone.length).toBe(count(after) - come.length);
    }),
  );
});

test('two thousand sentences, all of them new, are told', () => {
  const long = (word: string) =>
    Array.from({ length: 2000 }, (_, place) => `The ${word} number ${place} stays.`).join(' ');

  expect(sentenceDifferences(long('lantern'), long('harbor'))).toHaveLength(2000);
});
