import { expect, test } from 'vitest';
import { benchShortcuts, deedOf, keysOf } from './shortcuts.ts';

const plain = { code: '', key: '', ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };
const cases: [name: string, press: Partial<typeof plain>, deed: string | null][] = [
  ['Ctrl and S', { key: 's', ctrlKey: true }, 'save'],
  ['the command key and B', { key: 'b', metaKey: true }, 'bold'],
  [
    'Alt, Shift and 2, whatever they type',
    { code: 'Digit2', key: '€', altKey: true, shiftKey: true },
    'heading',
  ],
  ['Alt, Shift and L on a Mac', { code: 'KeyL', key: 'Ò', altKey: true, shiftKey: true }, 'tie'],
  ['Alt, Shift and down', { code: 'ArrowDown', key: 'ArrowDown', altKey: true, shiftKey: true }, 'next-open'],
  ['F6', { key: 'F6' }, 'next-part'],
  ['Shift and F6', { key: 'F6', shiftKey: true }, 'last-part'],
  ['a letter', { key: 'b' }, null],
  ['Ctrl and K, which searches', { key: 'k', ctrlKey: true }, null],
];

test.each(cases)('%s', (_, press, deed) => {
  expect(deedOf({ ...plain, ...press })).toBe(deed);
});

test('no two have the same keys', () => {
  const all = benchShortcuts.map(({ deed }) => keysOf(deed));

  expect(new Set(all).size).toBe(all.length);
});
