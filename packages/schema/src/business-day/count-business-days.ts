import type { Temporal } from 'temporal-polyfill';
import { type BusinessCalendar, closedBecause } from './business-calendar.ts';

type Skipped = { day: Temporal.PlainDate; why: string };
/** `skipped` names the holidays and closures left out; weekends go without saying. */
export type CountedDays = { last: Temporal.PlainDate; skipped: Skipped[] };
type Count = { after: Temporal.PlainDate; count: number; calendar: BusinessCalendar };

/** The day that is the `count`th business day after a day, which is itself not counted. */
export function countBusinessDays({ after, count, calendar }: Count): CountedDays {
  const skipped: Skipped[] = [];
  let last = after;
  for (let left = count; left > 0; ) {
    last = last.add({ days: 1 });
    const why = closedBecause(last, calendar);
    if (why === null) left -= 1;
    else if (why !== 'weekend') skipped.push({ day: last, why });
  }
  return { last, skipped };
}

/** The day itself where it is a business day, else the next one that is. */
export function onBusinessDay(day: Temporal.PlainDate, calendar: BusinessCalendar): CountedDays {
  const why = closedBecause(day, calendar);
  if (why === null) return { last: day, skipped: [] };
  const { last, skipped } = countBusinessDays({ after: day, count: 1, calendar });
  return { last, skipped: why === 'weekend' ? skipped : [{ day, why }, ...skipped] };
}
