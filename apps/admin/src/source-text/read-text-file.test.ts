import { expect, test } from 'vitest';
import { readTextFile } from './read-text-file.ts';

test.each<[string, number[], string]>([
  ['in UTF-8', [0xc3, 0xa9, 0x0d, 0x0a], 'é\r\n'],
  ['with a byte order mark, which may be part of what was hashed', [0xef, 0xbb, 0xbf, 0x61], '\ufeffa'],
  ['of an old page', [0x93, 0x61, 0x94, 0xa0], '“a”\u00a0'],
])('a file is read %s', async (_, bytes, text) => {
  expect(await readTextFile(new Blob([new Uint8Array(bytes)]))).toBe(text);
});
