import { expect, test } from 'vitest';
import { meantBy, type Shortcut, shortcuts } from './shortcut.ts';

const plain = { ctrlKey: false, metaKey: false, altKey: false, defaultPrevented: false, timeStamp: 0 };
const calm = { isTyping: false, hasSingleKeys: true, begun: null };
const begun = { key: 'G', at: 1_000 };

const said = (shortcut: Shortcut | null) => shortcut && ('to' in shortcut ? shortcut.to : shortcut.deed);

test.each([
  ['Ctrl and K', { key: 'k', ctrlKey: true }, {}, 'search'],
  ['Command and K, while typing', { key: 'K', metaKey: true }, { isTyping: true }, 'search'],
  ['a question mark', { key: '?' }, {}, 'help'],
  ['a question mark in a form', { key: '?' }, { isTyping: true }, null],
  ['a single key that is turned off', { key: 'n' }, { hasSingleKeys: false }, null],
  ['n for a new record', { key: 'n' }, {}, 'make'],
  ['e to edit', { key: 'e' }, {}, 'edit'],
  ['Ctrl and N, which is the browser’s', { key: 'n', ctrlKey: true }, {}, null],
  ['a key that something else took', { key: '/', defaultPrevented: true }, {}, null],
  ['any other key', { key: 'x' }, {}, null],
  ['g alone', { key: 'g' }, {}, null],
  ['g, then h', { key: 'h', timeStamp: 1_500 }, { begun }, '/'],
  ['g, then n: not a new record', { key: 'n', timeStamp: 1_500 }, { begun }, '/change-notice'],
  ['g, and n much later', { key: 'n', timeStamp: 9_000 }, { begun }, 'make'],
  ['g, then h in a form', { key: 'h', timeStamp: 1_500 }, { begun, isTyping: true }, null],
  ['g, then a key that leads nowhere', { key: 'z', timeStamp: 1_500 }, { begun }, null],
])('%s', (_what, press, moment, meant) => {
  expect(said(meantBy({ ...plain, ...press }, { ...calm, ...moment }).shortcut)).toBe(meant);
});

test('after g the second key is awaited', () => {
  expect(meantBy({ ...plain, key: 'g', timeStamp: 7 }, calm).begun).toEqual({ key: 'G', at: 7 });
});

test('no two shortcuts have the same keys', () => {
  const all = shortcuts.map(({ keys }) => keys.join(' '));

  expect(new Set(all).size).toBe(all.length);
});
