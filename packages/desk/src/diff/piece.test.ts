import { expect, test } from 'vitest';
import { piecesOf, sideOf } from './piece.ts';

const cases = [
  {
    name: 'a word that became another stands beside it',
    before: 'We collect names.',
    after: 'We collect dates.',
    said: 'We collect [-names-][+dates+].',
  },
  {
    name: 'neighbours that changed go together with the gap between them',
    before: 'We may sell old data today.',
    after: 'We may share new data today.',
    said: 'We may [-sell old-][+share new+] data today.',
  },
  { name: 'a text that stayed is one piece', before: 'The same.', after: 'The same.', said: 'The same.' },
  { name: 'a text that came is all new', before: '', after: 'New.', said: '[+New.+]' },
  { name: 'a text that went is all gone', before: 'Old.', after: '', said: '[-Old.-]' },
];

test.each(cases)('$name', ({ before, after, said }) => {
  const pieces = piecesOf(before, after);

  expect(pieces.map(written).join('')).toBe(said);
});

test.each(cases)('each side can be read from the pieces alone: $name', ({ before, after }) => {
  const pieces = piecesOf(before, after);

  const side = (kind: 'gone' | 'come') => sideOf(pieces, kind).map(({ text }) => text);
  expect([side('gone').join(''), side('come').join('')]).toEqual([before, after]);
});

test('two long texts without a common word are told at once', () => {
  const words = (from: number) => Array.from({ length: 4_000 }, (_, at) => `word${from + at}`).join(' ');

  const pieces = piecesOf(words(0), words(10_000));

  expect(pieces.map(({ kind }) => kind)).toEqual(['gone', 'come']);
});

function written({ kind, text }: ReturnType<typeof piecesOf>[number]): string {
  if (kind === 'same') return text;
  return kind === 'gone' ? `[-${text}-]` : `[+${text}+]`;
}
