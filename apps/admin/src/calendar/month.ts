import { Temporal } from 'temporal-polyfill';
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

const names = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July'],
  ...['August', 'September', 'October', 'November', 'December'],
];
export function monthInWords(month: string): string {
  const { year, month: at } = Temporal.PlainYearMonth.from(month);
  return `${names[at - 1]} ${year}`;
}
