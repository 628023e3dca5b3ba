/** Comparisons of ages, counts and lengths of time. */
import { z } from 'zod';
import { holidayCalendars } from '../business-day/business-calendar.ts';
import type { Finding, Readings } from './facet-difference.ts';
import { broadened, narrowed } from './lists.ts';
import { untold } from './ranks.ts';

/** Below which age children are protected: the whole of childhood where no age is said. */
export function compareAge(before: unknown, after: unknown, by: Readings): Finding[] {
  if (typeof before !== 'number' || typeof after !== 'number') return [untold];
  return after > before ? [broadened(by)] : [narrowed(by)];
}

/** How many days or hours are promised: fewer are worse, and none said is worst. */
export function comparePromised(before: unknown, after: unknown): Finding[] {
  const [was, is] = [before, after].map((one) => (typeof one === 'number' ? one : -1));
  if (was === undefined || is === undefined || was === is) return [untold];
  return is > was ? [longer('restricts')] : [shorter('expands')];
}

/** How long data are kept: longer is worse, and without a limit worst. */
export function compareDuration(before: unknown, after: unknown): Finding[] {
  const [was, is] = [duration.safeParse(before), duration.safeParse(after)];
  if (!is.success) return [longer('expands')];
  if (!was.success) return [shorter('restricts')];
  return compareLengths(was.data, is.data);
}

/** How long a choice may take: longer is worse, also by more holidays; what is not said cannot be told. */
export function compareDeadline(before: unknown, after: unknown): Finding[] {
  const [was, is] = [deadline.safeParse(before), deadline.safeParse(after)];
  if (!was.success || !is.success || was.data.anchor !== is.data.anchor) return [untold];
  const inBusinessDays = was.data.unit === 'business-day' && is.data.unit === 'business-day';
  if (!inBusinessDays || was.data.calendar === is.data.calendar) return compareLengths(was.data, is.data);
  if (was.data.calendar === null || is.data.calendar === null || was.data.count !== is.data.count) {
    return [untold];
  }
  return is.data.calendar === 'us-federal' ? [longer('expands')] : [shorter('restricts')];
}

const units = ['calendar-day', 'business-day', 'hour', 'month', 'year'] as const;
const duration = z.object({ count: z.number(), unit: z.enum(units) });
const deadline = duration.extend({
  calendar: z.enum(holidayCalendars).nullable().default(null),
  anchor: z.string().nullable(),
});
type Length = z.infer<typeof duration>;

/** The least and the most hours that one unit can take: a business day may follow a long weekend. */
const hours: Record<Length['unit'], [number, number]> = {
  hour: [1, 1],
  'calendar-day': [24, 24],
  'business-day': [24, 5 * 24],
  month: [28 * 24, 31 * 24],
  year: [365 * 24, 366 * 24],
};

const longer = (direction: Finding['direction']): Finding => ({ sort: 'broadened', direction });
const shorter = (direction: Finding['direction']): Finding => ({ sort: 'narrowed', direction });

function compareLengths(before: Length, after: Length): Finding[] {
  const [least, most] = [0, 1].map((side) => (before.unit === after.unit ? 0 : side));
  if (span(after, least) > span(before, most)) return [longer('expands')];
  if (span(after, most) < span(before, least)) return [shorter('restricts')];
  return [untold];
}

function span({ count, unit }: Length, side: number | undefined): number {
  return count * hours[unit][side === 1 ? 1 : 0];
}
