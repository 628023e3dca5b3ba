import { expect, test } from 'vitest';
import { addressOf, choiceOf, localDay, shownBy } from './shown.ts';

const shown = (address: string) => shownBy(new URLSearchParams(address));

test.each([
  ['nothing', '', {}],
  ['a person and a type', 'actor=mbr_1&type=policy', { actor: 'mbr_1', recordType: 'policy' }],
  [
    'whole days of the zone',
    'from=2026-03-08&until=2026-03-08',
    {
      from: '2026-03-08T05:00:00.000Z',
      until: '2026-03-09T04:00:00.000Z',
    },
  ],
  ['days that are none', 'from=2026-02-30&until=soon', {}],
])('The address chooses %s', (_, address, choice) => {
  expect(choiceOf(shown(address), 'America/New_York')).toEqual(choice);
});

test('What was chosen stands in the address again, without what is empty', () => {
  const address = 'actor=mbr_1&action=edit&from=2026-01-01&record=pol_1&before=40';

  expect(new URLSearchParams(addressOf(shown(address))).toString().split('&').sort()).toEqual(
    address.split('&').sort(),
  );
  expect(shown('before=all').before).toBe('');
});

test('An entry stands under the day that the reader had', () => {
  expect(localDay('2026-03-01T03:00:00.000Z', 'America/New_York')).toBe('2026-02-28');
});
