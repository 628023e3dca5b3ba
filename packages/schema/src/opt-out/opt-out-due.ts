/** By when a choice that somebody made has to take effect, by what the policy promises for it. */
import type { Temporal } from 'temporal-polyfill';
import { type BusinessCalendar, type Closures, calendarWith } from '../business-day/business-calendar.ts';
import { type CountedDays, countBusinessDays } from '../business-day/count-business-days.ts';
import { startOf } from '../notice-period/day-start.ts';
import { formatInstant, parseInstant } from '../notice-period/instant.ts';
import type { Statement } from '../record/statement.ts';

export type Deadline = NonNullable<NonNullable<NonNullable<Statement['terms']>['choice']>['deadline']>;
export const dueWarnings = ['no-deadline', 'no-anchor', 'other-anchor', 'no-holiday-calendar'] as const;

export type OptOutDue = {
  /** The choice has taken effect before this instant; null where nothing was promised. */
  dueBefore: string | null;
  /** The last local day of the deadline; null for one in hours. */
  lastDay: string | null;
  /** Holidays and closures left out of a count of business days. */
  skipped: { day: string; why: string }[];
  warnings: (typeof dueWarnings)[number][];
};

type Asked = {
  /** When the register's people received it, whatever the sender says. */
  receivedAt: string;
  deadline: Deadline | null;
  timeZone: string;
  /** Those of the calendar that the deadline names are left out. */
  closures: Closures;
};

export function optOutDue({ receivedAt, deadline, timeZone, closures }: Asked): OptOutDue {
  const received = parseInstant(receivedAt, 'receivedAt').toZonedDateTimeISO(timeZone);
  const { count = null, unit = null } = deadline ?? {};
  if (count === null || unit === null)
    return { dueBefore: null, lastDay: null, skipped: [], warnings: ['no-deadline'] };
  const calendar = calendarWith(deadline?.calendar ?? null, closures);
  const warnings = [
    ...anchorWarnings(deadline?.anchor ?? null),
    ...(unit === 'business-day' && calendar.holidays === null ? (['no-holiday-calendar'] as const) : []),
  ];
  if (unit === 'hour') {
    const due = formatInstant(received.add({ hours: count }).toInstant());
    return { dueBefore: due, lastDay: null, skipped: [], warnings };
  }
  const { last, skipped } = lastDayOf({ day: received.toPlainDate(), count, unit, calendar });
  return {
    dueBefore: formatInstant(startOf(last.add({ days: 1 }), timeZone).toInstant()),
    lastDay: last.toString(),
    skipped: skipped.map(({ day, why }) => ({ day: day.toString(), why })),
    warnings,
  };
}

type Count = {
  day: Temporal.PlainDate;
  count: number;
  unit: Exclude<Deadline['unit'], 'hour' | null>;
  calendar: BusinessCalendar;
};

/** The day of receipt is not counted (compare Fed. R. Civ. P. 6(a)(1)(A)). */
function lastDayOf({ day, count, unit, calendar }: Count): CountedDays {
  if (unit === 'business-day') return countBusinessDays({ after: day, count, calendar });
  const units = { 'calendar-day': 'days', month: 'months', year: 'years' } as const;
  return { last: day.add({ [units[unit]]: count }), skipped: [] };
}

const receipt = /^rece(?:ipt|ived)(?: of (?:the|a|your) (?:request|choice|opt-out))?$/i;

/** Where a text counts from something else than receipt, the answer still counts from receipt, and says so. */
function anchorWarnings(anchor: string | null): OptOutDue['warnings'] {
  if (anchor === null) return ['no-anchor'];
  return receipt.test(anchor.trim()) ? [] : ['other-anchor'];
}
