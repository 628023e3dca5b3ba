/** Instants as clocks show them in a zone, and back. */
import { Temporal } from 'temporal-polyfill';

export const ownZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** `Fri 15 May 2026, 00:00`, for the zone to be named beside it. */
function atInZone(instant: string, zone: string): string {
  const at = Temporal.Instant.from(instant).toZonedDateTimeISO(zone);
  return `${dayOf(at.toPlainDate())}, ${two(at.hour)}:${two(at.minute)}`;
}

export const momentInZone = (instant: string, zone: string) => `${atInZone(instant, zone)} ${placeOf(zone)}`;

export const dayInWords = (day: string) => dayOf(Temporal.PlainDate.from(day));

/** What an input of the kind datetime-local takes: local time without a zone. */
export function localInput(instant: string | null, zone: string): string {
  if (!instant) return '';
  return Temporal.Instant.from(instant)
    .toZonedDateTimeISO(zone)
    .toPlainDateTime()
    .toString({ smallestUnit: 'minute' });
}

/** A time that the zone's clocks skip is the first one after it; null while it is not whole. */
export function fromLocalInput(local: string, zone: string): string | null {
  try {
    const at = Temporal.PlainDateTime.from(local).toZonedDateTime(zone, { disambiguation: 'later' });
    return at.toInstant().toString({ fractionalSecondDigits: 3 });
  } catch {
    return null;
  }
}

export const placeOf = (zone: string) => zone.replaceAll('_', ' ');

const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const dayOf = ({ dayOfWeek, day, month, year }: Temporal.PlainDate) =>
  `${weekdays[dayOfWeek - 1]} ${day} ${months[month - 1]} ${year}`;
const two = (number: number) => String(number).padStart(2, '0');
