import { describe, expect, it } from 'vitest';
import { speechIn } from '../language/speech.ts';
import { countdown } from './countdown.ts';

const { say } = speechIn('en');

const spring = { effectiveAt: '2026-03-09T04:00:00Z', timeZone: 'America/New_York' };
const autumn = { effectiveAt: '2026-11-02T05:00:00Z', timeZone: 'America/New_York' };
const plain = { effectiveAt: '2026-05-15T04:00:00Z', timeZone: 'America/New_York' };
const noon = { effectiveAt: '2026-05-15T16:00:00Z', timeZone: 'America/New_York' };
const apia = { effectiveAt: '2011-12-30T10:00:00Z', timeZone: 'Pacific/Apia' };

describe('countdown', () => {
  it.each([
    ['ten days and some hours', plain, '2026-05-04T15:00:00Z', 'in 11 days'],
    ['two midnights away', plain, '2026-05-13T04:00:00Z', 'in 2 days'],
    ['the last minute of the day before', plain, '2026-05-15T03:59:59.999Z', 'tomorrow'],
    ['the first minute of the day before', plain, '2026-05-14T04:00:00Z', 'tomorrow'],
    ['the day by UTC already, not yet in the zone', plain, '2026-05-15T00:30:00Z', 'tomorrow'],
    ['at the instant', plain, '2026-05-15T04:00:00Z', null],
    ['long after', plain, '2027-01-01T00:00:00Z', null],
    ['the same day, before noon', noon, '2026-05-15T12:00:00Z', 'later today'],
    ['a second before', noon, '2026-05-15T15:59:59Z', 'later today'],
    ['over the 23-hour day in spring', spring, '2026-03-07T05:00:00Z', 'in 2 days'],
    ['within the 23-hour day', spring, '2026-03-08T05:00:00Z', 'tomorrow'],
    ['late on the day before the 23-hour day', spring, '2026-03-08T04:59:00Z', 'in 2 days'],
    ['over the 25-hour day in autumn', autumn, '2026-10-31T04:00:00Z', 'in 2 days'],
    ['within the repeated hour', autumn, '2026-11-01T05:30:00Z', 'tomorrow'],
    ['the 25th hour of that day', autumn, '2026-11-02T04:30:00Z', 'tomorrow'],
    ['over a local day that never was', apia, '2011-12-29T12:00:00Z', 'in 2 days'],
  ])('counts calendar days: %s', (_name, change, now, words) => {
    expect(countdown({ ...change, now, say })).toBe(words);
  });
});
