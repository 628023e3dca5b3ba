import { expect, test } from 'vitest';
import { webAddress } from './address.ts';

test('an address of the web is given whole', () => {
  expect(webAddress('https://www.example.com/privacy')).toBe('https://www.example.com/privacy');
});

test.each(['', 'www.example.com', '/privacy', 'javascript:alert(1)', 'mailto:privacy@example.com', 'data:,'])(
  'anything else is refused: %j',
  (given) => {
    const issues = [expect.objectContaining({ code: 'address-not-web' })];

    expect(() => webAddress(given)).toThrow(expect.objectContaining({ name: 'Refusal', issues }));
  },
);
