import { expect, test } from 'vitest';
import { textHash } from '../policy-text/text-hash.ts';
import { fitText, howItDiffers } from './fit-text.ts';

const text = 'We keep names.\n\nWe keep them\u00a0here.\n';
const hashed = { sha256: textHash(text), length: text.length };

test.each<[string, string, string[]]>([
  ['as it was', text, []],
  ['with a byte order mark', `\ufeff${text}`, ['the byte order mark']],
  ['with line ends of another system', text.replaceAll('\n', '\r\n'), ['the line ends']],
  ['without its last line end', text.trimEnd(), ['the line end at the end']],
  ['with one more line end', `${text}\n`, ['the line end at the end']],
  [
    'with all of that',
    `\ufeff${text.trimEnd().replaceAll('\n', '\r\n')}`,
    ['the byte order mark', 'the line ends', 'the line end at the end'],
  ],
])('the text fits %s', (_, given, undone) => {
  expect(fitText(given, hashed)).toEqual({ text, undone });
});

test('a text captured with other line ends and a byte order mark is found from a plain paste', () => {
  const captured = 'A.\r\nB.\r\n';

  expect(fitText('A.\nB.', { sha256: textHash(captured), length: captured.length })?.text).toBe(captured);
});

test.each([
  ['other words', 'We sell names.', 'it has 14 characters, the document 35'],
  ['a plain space for a no-break one', text.replace('\u00a0', ' '), 'this text has no no-break space'],
  ['other words as long', text.replace('names', 'dates'), 'this text has one no-break space'],
])('%s do not fit, and both hashes are told', (_, given, told) => {
  const message = howItDiffers(given, hashed);

  expect(fitText(given, hashed)).toBeNull();
  expect(message).toContain(told);
  expect(message).toContain(textHash(given));
  expect(message).toContain(hashed.sha256);
});
