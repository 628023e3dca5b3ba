import { expect, test } from 'vitest';
import { shortcutOf } from './shortcut.ts';

const plain = { ctrlKey: false, metaKey: false, altKey: false, defaultPrevented: false };
const calm = { isTyping: false, hasSingleKeys: true };

test.each([
  ['Ctrl and K', { key: 'k', ctrlKey: true }, {}, 'search'],
  ['Command and K, while typing', { key: 'K', metaKey: true }, { isTyping: true }, 'search'],
  ['a question mark', { key: '?' }, {}, 'help'],
  ['a question mark in a form', { key: '?' }, { isTyping: true }, null],
  ['a single key that is turned off', { key: 'n' }, { hasSingleKeys: false }, null],
  ['n for a new record', { key: 'n' }, {}, 'make'],
  ['Ctrl and N, which is the browser’s', { key: 'n', ctrlKey: true }, {}, null],
  ['a key that something else took', { key: '/', defaultPrevented: true }, {}, null],
  ['any other key', { key: 'x' }, {}, null],
])('%s', (_, press, moment, name) => {
  expect(shortcutOf({ ...plain, ...press }, { ...calm, ...moment })).toBe(name);
});
