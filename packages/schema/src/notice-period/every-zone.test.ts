// Properties of the default boundary over every time zone; NOTICE_PERIOD_RUNS asks for a longer run.
import fc from 'fast-check';
import { DateTime } from 'luxon';
import { describe, expect, test } from 'vitest';
import { earliestEffective } from './earliest-effective.ts';
import { noticeTerms } from './terms.ts';

const hour = 3_600_000;
const day = 24 * hour;
const zones = [...Intl.supportedValuesOf('timeZone'), 'UTC'];
const numRuns = Number(process.env.NOTICE_PERIOD_RUNS ?? 2_000);

// From 2012 on no clock change takes a zone back into a day that was already over.
const postedMillis = fc.oneof(
  fc.integer({ min: Date.UTC(2012, 0, 1), max: Date.UTC(2060, 0, 1) }),
  fc.integer({ min: Date.UTC(2012, 0, 1) / hour, max: Date.UTC(2060, 0, 1) / hour }).map((n) => n * hour),
  fc.integer({ min: Date.UTC(2012, 0, 1) / hour, max: Date.UTC(2060, 0, 1) / hour }).map((n) => n * hour - 1),
);
const asked = fc.record({
  posted: postedMillis,
  timeZone: fc.constantFrom(...zones),
  days: fc.oneof({ weight: 3, arbitrary: fc.constant(10) }, fc.integer({ min: 1, max: 60 })),
  minElapsedHours: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.integer({ min: 0, max: 1_500 })),
});

type Asked = { posted: number; timeZone: string; days: number; minElapsedHours: number };

describe('over every time zone', () => {
  test('a change never takes effect before its days and hours are over', () => {
    check(asked, (one) => {
      const waited = effectiveMillis(one) - one.posted;

      expect(waited).toBeGreaterThanOrEqual(Math.max(one.days * day, one.minElapsedHours * hour));
    });
  });

  test('a change takes effect with the first instant of a local day, after the last counted one', () => {
    check(asked, (one) => {
      const effective = effectiveMillis(one);
      const [before, at] = [effective - 1, effective].map((millis) => localDate(millis, one.timeZone));
      const lastDay = DateTime.fromISO(localDate(one.posted, one.timeZone), { zone: 'UTC' }).plus({
        days: one.days,
      });

      expect(at).not.toBe(before);
      expect(`${at}` > `${lastDay.toISODate()}`).toBe(true);
    });
  });

  test('a later notice never makes the change earlier', () => {
    check(fc.tuple(asked, fc.integer({ min: 0, max: 3 * day })), ([one, delay]) => {
      const later = { ...one, posted: one.posted + delay };

      expect(effectiveMillis(later)).toBeGreaterThanOrEqual(effectiveMillis(one));
    });
  });

  test('one more day, or one more hour, never makes the change earlier', () => {
    check(asked, (one) => {
      const effective = effectiveMillis(one);

      expect(effectiveMillis({ ...one, days: one.days + 1 })).toBeGreaterThanOrEqual(effective);
      expect(effectiveMillis({ ...one, minElapsedHours: one.minElapsedHours + 1 })).toBeGreaterThanOrEqual(
        effective,
      );
    });
  });

  test('another date library counts the same', () => {
    check(asked, (one) => {
      expect(effectiveMillis(one)).toBe(countWithLuxon(one));
    });
  });

  test('ten days are counted in each zone, the same as another date library', () => {
    const hours = [0, 37, 4_000, 6_011, 8_500].map((n) => Date.UTC(2026, 0, 1) + n * hour - 1);
    const cases = zones.flatMap((timeZone) =>
      hours.map((posted) => ({ posted, timeZone, days: 10, minElapsedHours: 0 })),
    );

    const different = cases.filter((one) => effectiveMillis(one) !== countWithLuxon(one));

    expect(zones.length).toBeGreaterThan(400);
    expect(different.slice(0, 3)).toEqual([]);
  });
});

test("the machine's own time zone does not matter", () => {
  const own = process.env.TZ;
  const cases = fc.sample(asked, { numRuns: 200, seed: 7 });
  const machines = ['UTC', 'America/New_York', 'Pacific/Apia', 'Asia/Kolkata'];

  try {
    const answers = machines.map((zone) => {
      process.env.TZ = zone;
      return { offset: new Date(0).getTimezoneOffset(), dates: cases.map(effectiveMillis) };
    });

    expect(new Set(answers.map(({ offset }) => offset)).size).toBe(machines.length);
    for (const { dates } of answers) expect(dates).toEqual(answers[0]?.dates);
  } finally {
    if (own === undefined) delete process.env.TZ;
    else process.env.TZ = own;
  }
});

function check<T>(arbitrary: fc.Arbitrary<T>, property: (value: T) => void): void {
  fc.assert(fc.property(arbitrary, property), { numRuns });
}

function effectiveMillis({ posted, timeZone, days, minElapsedHours }: Asked): number {
  const terms = noticeTerms.parse({ count: days, timeZone, minElapsedHours });
  const { effectiveAt } = earliestEffective({ postedAt: new Date(posted).toISOString(), terms });

  return Date.parse(effectiveAt ?? '');
}

function countWithLuxon({ posted, timeZone, days, minElapsedHours }: Asked): number {
  const enough = posted + Math.max(days * day, minElapsedHours * hour);
  let date = DateTime.fromISO(localDate(posted, timeZone), { zone: 'UTC' }).plus({ days: days + 1 });
  while (startWithLuxon(date, timeZone) < enough) date = date.plus({ days: 1 });

  return startWithLuxon(date, timeZone);
}

/** Where a local midnight comes twice, the first of the two. */
function startWithLuxon(date: DateTime, timeZone: string): number {
  const { year, month, day: dayOfMonth } = date;
  const midnight = DateTime.fromObject({ year, month, day: dayOfMonth }, { zone: timeZone });

  return Math.min(...midnight.getPossibleOffsets().map((possible) => possible.toMillis()));
}

function localDate(millis: number, timeZone: string): string {
  return DateTime.fromMillis(millis, { zone: timeZone }).toISODate() ?? '';
}
