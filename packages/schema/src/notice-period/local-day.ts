import { Temporal } from 'temporal-polyfill';

/** The calendar day of an instant in a zone, such as 2026-05-15. */
export function localDay(at: string, timeZone: string): string {
  return Temporal.Instant.from(at).toZonedDateTimeISO(timeZone).toPlainDate().toString();
}
