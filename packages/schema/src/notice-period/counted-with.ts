/** Which data a date was counted with: kept beside it, so that it shows when they have changed. */
import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { type Closures, holidayCalendars } from '../business-day/business-calendar.ts';
import { localDay } from './local-day.ts';

const offset = z.object({ from: z.string(), minutes: z.number() });
const countedWith = z.object({
  timeZone: z.string(),
  /** The zone's clock against UTC, from the notice until the day after the date. */
  offsets: z.array(offset),
  calendar: z.enum(holidayCalendars).nullable(),
  closedDays: z.array(z.string()),
});
export type CountedWith = z.infer<typeof countedWith>;
export type Stretch = { timeZone: string; from: string; until: string };
export type ZoneOffsets = (stretch: Stretch) => CountedWith['offsets'];

type Counting = Pick<CountedWith, 'timeZone' | 'calendar'> & { postedAt: string; effectiveAt: string };
export type Known = { closures: Closures; zones: ZoneOffsets };

export function countWith(counting: Counting, { closures, zones }: Known): CountedWith {
  const { timeZone, calendar, postedAt, effectiveAt } = counting;
  const [first, last] = [localDay(postedAt, timeZone), localDay(effectiveAt, timeZone)];
  const closed = closures.filter(
    (each) => each.archivedAt === null && each.calendar === calendar && first <= each.on && each.on <= last,
  );
  const until = Temporal.Instant.from(effectiveAt).add({ hours: 24 }).toString();
  const offsets = zones({ timeZone, from: postedAt, until });
  return { timeZone, offsets, calendar, closedDays: closed.map(({ on }) => on).toSorted() };
}

/** What stands beside a date, for each zone and calendar; nothing where none is set. */
export function heldData(reckoning: unknown): CountedWith[] {
  const found = z.object({ countedWith: z.array(countedWith) }).safeParse(reckoning);
  return found.success ? found.data.countedWith : [];
}

/** As this machine's data have it. */
export function zoneOffsets({ timeZone, from, until }: Stretch): CountedWith['offsets'] {
  const found: CountedWith['offsets'] = [];
  const end = Temporal.Instant.from(until).epochMilliseconds;
  let at: Temporal.ZonedDateTime | null = Temporal.Instant.from(from).toZonedDateTimeISO(timeZone);
  while (at !== null && at.epochMilliseconds <= end) {
    found.push({ from: at.toInstant().toString(), minutes: at.offsetNanoseconds / 60e9 });
    at = at.getTimeZoneTransition('next');
  }
  return found;
}
