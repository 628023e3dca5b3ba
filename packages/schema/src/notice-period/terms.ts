// What a change clause says about its notice period, as enumerations: nothing here is decided silently.
import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { holidayCalendars } from '../business-day/business-calendar.ts';

export const noticeUnits = ['calendar-day', 'business-day'] as const;
export const noticeBoundaries = ['after-nth-day', 'start-of-nth-day', 'exact-duration'] as const;
export const noticeAnchors = ['last-verified-posting', 'last-notice-given'] as const;
export const noticeMethods = ['prominent-posting', 'platform-notice', 'email', 'postal'] as const;
export const noticeJoins = ['all', 'any'] as const;
export const noticeRolls = ['none', 'next-business-day'] as const;

const longestNoticeDays = 3650;

/** A place in the IANA time zone database; a bare offset has no rules for the days to come. */
export const ianaTimeZone = z
  .string()
  .refine(isTimeZone, 'Give a time zone by its IANA name, such as America/New_York.');

/** `count` is null where the clause names no number of days; a promise of zero days is not a notice period. */
export const noticeTerms = z.strictObject({
  count: z.int().min(1).max(longestNoticeDays).nullable(),
  unit: z.enum(noticeUnits).default('calendar-day'),
  boundary: z.enum(noticeBoundaries).default('after-nth-day'),
  minElapsedHours: z
    .int()
    .min(0)
    .max(longestNoticeDays * 24)
    .default(0),
  timeZone: ianaTimeZone,
  anchor: z.enum(noticeAnchors).optional(),
  methods: z.array(z.enum(noticeMethods)).optional(),
  join: z.enum(noticeJoins).optional(),
  roll: z.enum(noticeRolls).optional(),
  calendar: z.enum(holidayCalendars).optional(),
});

export type NoticeTerms = z.infer<typeof noticeTerms>;

type Days = { [Name in 'unit' | 'roll' | 'calendar']?: NoticeTerms[Name] | null };

/** Whether business days matter to the count. */
export const usesBusinessDays = ({ unit, roll }: Days): boolean =>
  unit === 'business-day' || roll === 'next-business-day';

/** Business days without a calendar that says whose holidays are none. */
export const lacksCalendar = (days: Days): boolean => usesBusinessDays(days) && !days.calendar;

function isTimeZone(name: string): boolean {
  if (!/^[A-Za-z]/.test(name)) return false;

  try {
    new Temporal.ZonedDateTime(0n, name);
    return true;
  } catch {
    return false;
  }
}
