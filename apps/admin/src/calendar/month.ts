import { Temporal } from 'temporal-polyfill';
import type { Language } from '../language/languages.ts';
import { daysOf, type Entry } from './entry.ts';

export type Day = { on: string; isInMonth: boolean; begins: Entry[]; goesOn: Entry[] };

/** Whole weeks from Monday around a month such as 2026-05, each day with what begins and what goes on. */
export function weeksOf(month: string, entries: readonly Entry[]): Day[][] {
  const first = Temporal.PlainYearMonth.from(month).toPlainDate({ day: 1 });
  const start = first.subtract({ days: first.dayOfWeek - 1 });
  const weeks = Math.ceil((first.dayOfWeek - 1 + first.daysInMonth) / 7);
  const placed = entries.map((entry) => ({ entry, ...daysOf(entry) }));
  return Array.from({ length: weeks }, (_week, week) =>
    Array.from({ length: 7 }, (_day, day) => {
      const date = start.add({ days: week * 7 + day });
      const on = date.toString();
      return {
        on,
        isInMonth: date.month === first.month,
        begins: placed.filter((each) => each.first === on).map(({ entry }) => entry),
        goesOn: placed.filter((each) => each.first < on && on <= each.last).map(({ entry }) => entry),
      };
    }),
  );
}

/** What touches a month, in order. */
export const inMonth = (month: string, entries: readonly Entry[]): Entry[] =>
  entries.filter((entry) => {
    const { first, last } = daysOf(entry);
    return first.slice(0, 7) <= month && month <= last.slice(0, 7);
  });

/** The nearest month on either side that has something; null where there is none. */
export function nearest(month: string, entries: readonly Entry[]) {
  const months = entries.map((entry) => daysOf(entry).first.slice(0, 7)).sort();
  return {
    before: months.findLast((each) => each < month) ?? null,
    after: months.find((each) => each > month) ?? null,
  };
}

export const monthAfter = (month: string, count: number) =>
  Temporal.PlainYearMonth.from(month).add({ months: count }).toString();

const words = { month: 'long', year: 'numeric', timeZone: 'UTC' } as const;

/** `May 2026`, `mayo de 2026`, `mai 2026`. */
export const monthInWords = (month: string, language: Language): string =>
  new Intl.DateTimeFormat(language, words).format(Date.parse(`${month}-01T00:00:00Z`));

/** The days of a week from Monday, in full. */
export const weekdaysIn = (language: Language): string[] =>
  [5, 6, 7, 8, 9, 10, 11].map((day) =>
    new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' }).format(Date.UTC(2026, 0, day)),
  );
