import { expect, test } from 'vitest';
import { addressOf, comparedBy, comparePath } from './address.ts';

const addresses = [
  '',
  'policy=pol_1&from=ver_1&to=ver_2',
  'policy=pol_1&from=ver_1&to=ver_2&view=redline',
  'of=documents',
  'of=documents&a=online&b=glba&at=2026-05-01T00%3A00%3A00Z&kind=use&verdict=differs',
];

test.each(addresses)('the address "%s" leads back to itself', (address) => {
  expect(addressOf(comparedBy(new URLSearchParams(address))).toString()).toBe(address);
});

test('two keys alone compare two documents', () => {
  expect(comparedBy(new URLSearchParams('a=online&b=glba')).of).toBe('documents');
});

test('a view nobody knows is the usual one', () => {
  expect(comparedBy(new URLSearchParams('from=ver_1&view=dance'))).toMatchObject({ view: 'statements' });
});

test('a link to two versions says no more than it needs', () => {
  expect(comparePath({ policy: 'pol_1', from: 'ver_1', to: 'ver_2' })).toBe(
    '/compare?policy=pol_1&from=ver_1&to=ver_2',
  );
});
