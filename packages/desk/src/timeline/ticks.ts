import { Temporal } from 'temporal-polyfill';
import type { Range } from './scale.ts';

export type Tick = { at: string; label: string };
type Months = readonly string[];
type Wishes = { zone: string; most: number; months: Months };
type Step = { years: number } | { months: number } | { days: number };

const steps: Step[] = [
  { days: 1 },
  { days: 7 },
  { months: 1 },
  { months: 3 },
  { months: 6 },
  { years: 1 },
  { years: 2 },
  { years: 5 },
  { years: 10 },
  { years: 50 },
];
const longest = { years: 1000 };
const averageDays = { years: 365.25, months: 30.4, days: 1 };
const millisecondsOfDay = 86_400_000;

/** Starts of days, months or years in a zone: as fine as can be without being more than `most`. */
export function ticksOf({ from, to }: Range, { zone, most, months }: Wishes): Tick[] {
  const days = (to - from) / millisecondsOfDay;
  const step = steps.find((each) => days / lengthOf(each) <= most) ?? longest;
  const ticks: Tick[] = [];
  for (let on = firstOf(step, dayAt(from, zone)); ; on = on.add(step)) {
    const { epochMilliseconds } = on.toZonedDateTime({ timeZone: zone });
    if (epochMilliseconds > to) return ticks;
    const at = Temporal.Instant.fromEpochMilliseconds(epochMilliseconds).toString();
    if (epochMilliseconds >= from) ticks.push({ at, label: labelOf(step, on, months) });
  }
}

const dayAt = (milliseconds: number, zone: string) =>
  Temporal.Instant.fromEpochMilliseconds(Math.floor(milliseconds)).toZonedDateTimeISO(zone).toPlainDate();

function lengthOf(step: Step): number {
  if ('years' in step) return step.years * averageDays.years;
  return 'months' in step ? step.months * averageDays.months : step.days;
}

/** Round numbers: years that the step divides, months from January, weeks from Monday. */
function firstOf(step: Step, day: Temporal.PlainDate): Temporal.PlainDate {
  if ('years' in step) return day.with({ year: day.year - (day.year % step.years), month: 1, day: 1 });
  if ('months' in step) return day.with({ month: day.month - ((day.month - 1) % step.months), day: 1 });
  return step.days === 7 ? day.subtract({ days: day.dayOfWeek - 1 }) : day;
}

function labelOf(step: Step, { year, month, day }: Temporal.PlainDate, months: Months): string {
  if ('years' in step) return String(year);
  return 'months' in step ? `${months[month - 1]} ${year}` : `${day} ${months[month - 1]}`;
}
