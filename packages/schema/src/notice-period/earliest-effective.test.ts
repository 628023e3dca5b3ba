import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { type EffectiveDate, earliestEffective } from './earliest-effective.ts';
import { noticeStep } from './step.ts';
import { tenDays } from './ten-days.cases.ts';
import { type NoticeTerms, noticeTerms } from './terms.ts';

const tenDaysInNewYork = noticeTerms.parse({ count: 10, timeZone: 'America/New_York' });

function earliest(postedAt: string, terms: Partial<NoticeTerms> = {}): EffectiveDate {
  return earliestEffective({ postedAt, terms: { ...tenDaysInNewYork, ...terms } });
}

function textsOf({ steps }: EffectiveDate): string[] {
  return steps.map((step) => step.text);
}

function rulesOf({ steps }: EffectiveDate): string[] {
  return steps.map((step) => step.rule);
}

describe('ten calendar days of notice', () => {
  test.each(tenDays)('$name: posted $postedAt in $timeZone', ({ postedAt, timeZone, ...expected }) => {
    const result = earliest(postedAt, { timeZone });
    const effective = Temporal.Instant.from(result.effectiveAt ?? '').toZonedDateTimeISO(timeZone);
    const dayBegins = result.steps.find((step) => step.rule === 'day-begins');

    expect(result.effectiveAt).toBe(expected.effectiveAt);
    expect(effective.toString()).toBe(expected.effectiveLocal);
    expect(result.effectiveOn).toBe(expected.effectiveLocal.slice(0, 10));
    expect(dayBegins?.at).toBe(expected.plainAt ?? expected.effectiveAt);
    expect(rulesOf(result).includes('minimum-hours')).toBe(expected.plainAt !== undefined);
    expect(Math.floor(hoursBetween(postedAt, expected.effectiveAt) * 2) / 2).toBe(expected.waitHours);
  });
});

test('an instant finer than a millisecond counts from the next one, never from the one before', () => {
  const result = earliest('2026-05-05T03:59:59.9999Z');

  expect(result.postedAt).toBe('2026-05-05T04:00:00.000Z');
  expect(result.effectiveAt).toBe('2026-05-16T04:00:00.000Z');
});

test('where midnight comes twice, the day begins with the first', () => {
  const result = earliest('2026-10-21T12:00:00Z', { timeZone: 'America/Havana' });

  expect(result.effectiveAt).toBe('2026-11-01T04:00:00.000Z');
});

describe('the boundary a clause names', () => {
  const lastOfTwoSites = '2019-07-03T09:00:00-04:00';

  test.each([
    { boundary: 'start-of-nth-day', postedAt: lastOfTwoSites, effectiveAt: '2019-07-13T04:00:00.000Z' },
    { boundary: 'after-nth-day', postedAt: lastOfTwoSites, effectiveAt: '2019-07-14T04:00:00.000Z' },
    { boundary: 'exact-duration', postedAt: lastOfTwoSites, effectiveAt: '2019-07-13T13:00:00.000Z' },
    { boundary: 'exact-duration', postedAt: '2019-03-05T17:00:00Z', effectiveAt: '2019-03-15T17:00:00.000Z' },
    { boundary: 'after-nth-day', postedAt: '2019-03-05T17:00:00Z', effectiveAt: '2019-03-16T04:00:00.000Z' },
    {
      boundary: 'start-of-nth-day',
      postedAt: '2016-02-19T17:00:00Z',
      effectiveAt: '2016-02-29T05:00:00.000Z',
    },
    { boundary: 'after-nth-day', postedAt: '2016-02-19T17:00:00Z', effectiveAt: '2016-03-01T05:00:00.000Z' },
  ] as const)(
    '$boundary, posted $postedAt: in effect $effectiveAt',
    ({ boundary, postedAt, effectiveAt }) => {
      expect(earliest(postedAt, { boundary }).effectiveAt).toBe(effectiveAt);
    },
  );

  test('the start of the nth day may come before 24 hours for each day have passed', () => {
    const result = earliest('2026-05-05T03:59:59.999Z', { boundary: 'start-of-nth-day', count: 1 });

    expect(result.effectiveAt).toBe('2026-05-05T04:00:00.000Z');
  });

  test('the nth day is the next one where the calendar left it out', () => {
    const terms = { boundary: 'start-of-nth-day', timeZone: 'Pacific/Apia' } as const;

    const result = earliest('2011-12-20T20:00:00Z', terms);

    expect(result.effectiveOn).toBe('2011-12-31');
    expect(textsOf(result)).toContain(
      'Friday, December 30, 2011 was left out of the calendar in this time zone, so the next day is used.',
    );
  });

  test('a day the clocks have already left for an hour is not taken for one that is still to begin', () => {
    const terms = { boundary: 'start-of-nth-day', timeZone: 'America/St_Johns', count: 1 } as const;

    const result = earliest('2010-11-07T03:00:00Z', terms);

    expect(result.effectiveAt).toBe('2010-11-08T03:30:00.000Z');
  });
});

describe('hours that must have passed', () => {
  test.each([
    { boundary: 'after-nth-day', minElapsedHours: 240, effectiveAt: '2026-05-15T04:00:00.000Z' },
    { boundary: 'after-nth-day', minElapsedHours: 254, effectiveAt: '2026-05-16T04:00:00.000Z' },
    { boundary: 'after-nth-day', minElapsedHours: 253, effectiveAt: '2026-05-15T04:00:00.000Z' },
    { boundary: 'after-nth-day', minElapsedHours: 480, effectiveAt: '2026-05-25T04:00:00.000Z' },
    { boundary: 'start-of-nth-day', minElapsedHours: 229, effectiveAt: '2026-05-14T04:00:00.000Z' },
    { boundary: 'start-of-nth-day', minElapsedHours: 230, effectiveAt: '2026-05-15T04:00:00.000Z' },
    { boundary: 'exact-duration', minElapsedHours: 240, effectiveAt: '2026-05-14T15:00:00.000Z' },
    { boundary: 'exact-duration', minElapsedHours: 241, effectiveAt: '2026-05-14T16:00:00.000Z' },
  ] as const)('$boundary, at least $minElapsedHours: in effect $effectiveAt', ({ effectiveAt, ...terms }) => {
    expect(earliest('2026-05-04T15:00:00Z', terms).effectiveAt).toBe(effectiveAt);
  });
});

describe('what is refused and what is left open', () => {
  test.each([
    { terms: { unit: 'business-day' }, code: 'calendar-missing', field: 'calendar' },
    { terms: { unit: 'business-day', count: null }, code: 'calendar-missing', field: 'calendar' },
    { terms: { roll: 'next-business-day' }, code: 'calendar-missing', field: 'calendar' },
    {
      terms: { unit: 'business-day', calendar: 'us-federal', boundary: 'exact-duration' },
      code: 'unit-not-supported',
      field: 'boundary',
    },
  ] as const)('$code', ({ terms, code, field }) => {
    expect(() => earliest('2026-05-04T15:00:00Z', terms)).toThrow(
      expect.objectContaining({ issues: [expect.objectContaining({ code, field })] }),
    );
  });

  test('a clause without a number of days gives no date and says so', () => {
    const result = earliest('2026-05-04T15:00:00Z', { count: null });

    expect(result).toMatchObject({ effectiveAt: null, effectiveOn: null, warnings: ['no-day-count'] });
    expect(rulesOf(result)).toEqual(['clock-starts', 'no-day-count']);
  });
});

describe('why this date', () => {
  test('the steps tell a reader how the date came about', () => {
    const terms = tenDaysInNewYork;
    const postedAt = '2026-03-06T04:59:59.999Z';

    const result = earliestEffective({ postedAt, terms, tzdata: '2026c', citation: 'Section 9' });

    expect(result.tzdata).toBe('2026c');
    const posted = 'Thursday, March 5, 2026 at 11:59 p.m. (America/New York time)';
    const end = 'the start of Tuesday, March 17, 2026 (12:00 a.m., America/New York time)';
    const days = 'Friday, March 6, 2026 through Sunday, March 15, 2026';
    expect(textsOf(result)).toEqual([
      `The clock starts once every place covered was seen to show the notice: ${posted}.`,
      'That day, Thursday, March 5, 2026, is not counted.',
      `The 10 days after it are counted, weekends and holidays included: ${days}.`,
      'The last counted day is over at the start of Monday, March 16, 2026 (12:00 a.m., America/New York time).',
      `That is less than 240 hours after the notice, so the change waits for a later day: ${end}.`,
      `The earliest moment the change can take effect is ${end}.`,
    ]);
    expect(result.steps.map((step) => step.citation ?? null)).toMatchInlineSnapshot(`
      [
        null,
        "Compare Fed. R. Civ. P. 6(a)(1)(A)",
        "Section 9",
        null,
        null,
        null,
      ]
    `);
  });

  test('a day without a midnight is explained', () => {
    const result = earliest('2026-04-13T10:00:00Z', { timeZone: 'Africa/Cairo' });

    expect(textsOf(result)).toContain(
      'Clocks in this time zone skip midnight on Friday, April 24, 2026, so that day begins at 1:00 a.m.',
    );
    expect(textsOf(result)[0]).toContain('Monday, April 13, 2026 at 12:00 p.m. (Africa/Cairo time)');
  });

  test('hours are explained where the clause counts hours', () => {
    const terms = { boundary: 'exact-duration', minElapsedHours: 250, anchor: 'last-notice-given' } as const;

    const result = earliest('2026-05-04T15:00:00Z', terms);

    const end = 'Thursday, May 14, 2026 at 9:00 p.m. (America/New York time)';
    expect(textsOf(result)).toEqual([
      'The clock starts once the last notice was given: Monday, May 4, 2026 at 11:00 a.m. (America/New York time).',
      '240 hours (10 times 24) are counted, up to Thursday, May 14, 2026 at 11:00 a.m. (America/New York time).',
      `At least 250 hours must pass, so the change waits until ${end}.`,
      `The earliest moment the change can take effect is ${end}.`,
    ]);
  });

  test.each(tenDays)('every step is one that can be stored: $name', ({ postedAt, timeZone }) => {
    const { steps, effectiveAt } = earliest(postedAt, { timeZone });

    expect(noticeStep.array().parse(steps)).toEqual(steps);
    expect(steps.at(-1)).toMatchObject({ rule: 'earliest-moment', at: effectiveAt });
  });
});

function hoursBetween(from: string, until: string): number {
  return Temporal.Instant.from(from).until(until).total('hours');
}
