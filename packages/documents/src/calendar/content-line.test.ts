import { expect, test } from 'vitest';
import { contentLine, textLine } from './content-line.ts';

test.each([
  ['a comma and a semicolon', 'a, b; c', String.raw`a\, b\; c`],
  ['a backslash', String.raw`a\n`, String.raw`a\\n`],
  ['a line break of any kind', 'a\r\nb\nc\rd', String.raw`a\nb\nc\nd`],
  ['a property of its own', 'x\r\nBEGIN:VALARM', String.raw`x\nBEGIN:VALARM`],
  ['a control character', 'a\u0000\u0007b', 'ab'],
])('%s in a text is escaped', (_what, given, written) => {
  expect(textLine('SUMMARY', given)).toBe(`SUMMARY:${written}\r\n`);
});

test.each([
  ['letters', 'a'.repeat(300)],
  ['letters of two octets', 'é'.repeat(150)],
  ['signs of four octets', '𝄞'.repeat(80)],
])('a line of %s is folded at 75 octets, and no character is cut', (_what, words) => {
  const written = contentLine('SUMMARY', words);
  const lines = written.split('\r\n').slice(0, -1);

  expect(lines.length).toBeGreaterThan(1);
  expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
  expect(lines.slice(1).filter((line) => !line.startsWith(' '))).toEqual([]);
  expect(written.replaceAll('\r\n ', '')).toBe(`SUMMARY:${words}\r\n`);
});

test('a line of 75 octets is not folded', () => {
  expect(contentLine('X', 'a'.repeat(73))).toBe(`X:${'a'.repeat(73)}\r\n`);
});
