import { expect, test } from 'vitest';
import { addressOf, dataMapPath, shownBy } from './shown.ts';

test.each([
  ['nothing', ''],
  ['a version', 'version=pov_1'],
  ['two versions, only what differs', 'version=pov_2&against=pov_1&only=different'],
  ['a platform at an instant', 'of=platform&platform=main-site&at=2026-01-01T00%3A00%3A00.000Z'],
  [
    'a filtered table with opened branches',
    'policy=pol_1&category=email&kind=use&sounding=denied&view=table&open=a%2Cb',
  ],
  ['all branches folded', 'open='],
])('An address of %s leads back to itself', (_, address) => {
  const again = addressOf(shownBy(new URLSearchParams(address)));

  expect([...again].sort()).toEqual([...new URLSearchParams(address)].sort());
});

test.each([
  ['kind=else&sounding=loud', { kind: '', sounding: '' }],
  ['kind=disclosure&sounding=may', { kind: 'disclosure', sounding: 'may' }],
])('Of %s only words that are known are asked for', (address, filter) => {
  expect(shownBy(new URLSearchParams(address)).filter).toMatchObject(filter);
});

test('A link names what its page is about', () => {
  expect(dataMapPath({ policy: 'pol_1' })).toBe('/data-map?policy=pol_1');
  expect(shownBy(new URLSearchParams('platform=main-site')).of).toBe('platform');
});
