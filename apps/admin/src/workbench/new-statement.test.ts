import { expect, test } from 'vitest';
import { newStatementAt } from './new-statement.ts';

const text = '# Letters\n\nWe keep your **letters** for two years.\n';
const file = { version: { id: 'ver_a' }, statements: [{ order: 4 }, { order: 2 }] };

test('a statement that begins with words says them plainly, stands last, and is linked to them', () => {
  const start = text.indexOf('We');

  const address = newStatementAt({ file, text, words: { start, end: text.length - 1 } });

  const params = new URL(address, 'https://register.example').searchParams;
  expect(params.get('back')).toBe('text');
  expect(JSON.parse(params.get('source') ?? '')).toMatchObject({
    ...{ version: 'ver_a', order: 5, section: 'Letters' },
    summary: 'We keep your letters for two years.',
    passages: [{ start, end: text.length - 1 }],
  });
});
