import { expect, test } from 'vitest';
import { dutyCalendarOf } from './duty-calendar.ts';

const duty = {
  ...{
    key: 'glba-annual-notice',
    edition: 1,
    title: 'A notice; once in twelve months',
    citation: '12 CFR 1016.5',
  },
  ...{
    policy: 'pol_1',
    policyTitle: 'Consumer notice',
    version: 'ver_1',
    isRecurring: true,
    exception: null,
  },
  ...({ dueOn: '2027-01-15', since: '2026-01-15', state: 'later', holds: 'unknown' } as const),
};
const origin = 'https://privacy.larch.example';
const body = (holds: 'yes' | 'unknown') => dutyCalendarOf({ duties: [{ ...duty, holds }], origin }).body;
const unfolded = (text: string) => text.replaceAll('\r\n ', '').split('\r\n');

test('each is a whole day, private, with the rule behind it', () => {
  expect(unfolded(body('yes'))).toEqual(
    expect.arrayContaining([
      'UID:pol_1-glba-annual-notice-2026-01-15',
      'DTSTART;VALUE=DATE:20270115',
      'CLASS:PRIVATE',
      String.raw`SUMMARY:Consumer notice: A notice\; once in twelve months`,
      String.raw`DESCRIPTION:12 CFR 1016.5\n${origin}/admin/law?policy=pol_1`,
    ]),
  );
});

test('what may not apply says so', () => {
  expect(unfolded(body('unknown')).join('\n')).toContain('It may not apply');
  expect(unfolded(body('yes')).join('\n')).not.toContain('It may not apply');
});

test('the same is told the same way, and an empty calendar is one', () => {
  expect(body('yes')).toBe(body('yes'));
  expect(unfolded(dutyCalendarOf({ duties: [], origin }).body).at(-2)).toBe('END:VCALENDAR');
});
