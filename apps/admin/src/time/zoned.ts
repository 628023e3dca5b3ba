/** Instants as clocks show them in a zone, and back. */
import { Temporal } from 'temporal-polyfill';
import type { Language } from '../language/languages.ts';

export const ownZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** `Fri 15 May 2026, 00:00`, for the zone to be named beside it. */
function atInZone(instant: string, zone: string, language: Language): string {
  const at = Temporal.Instant.from(instant).toZonedDateTimeISO(zone);
  return `${dayOf(at.toPlainDate(), language)}, ${two(at.hour)}:${two(at.minute)}`;
}

export const momentInZone = (instant: string, zone: string, language: Language = 'en') =>
  `${atInZone(instant, zone, language)} ${placeOf(zone)}`;

export const dayInWords = (day: string, language: Language = 'en') =>
  dayOf(Temporal.PlainDate.from(day), language);

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

function dayOf(date: Temporal.PlainDate, language: Language): string {
  const { weekdays, months } = namesIn(language);
  return `${weekdays[date.dayOfWeek - 1]} ${date.day} ${months[date.month - 1]} ${date.year}`;
}

const english = {
  weekdays: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
  months: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
};
const spanish = {
  weekdays: ['lun', 'mar', 'mié', 'jue', 'vie', 'sáb', 'dom'],
  months: ['ene', 'feb', 'mar', 'abr', 'may', 'jun', 'jul', 'ago', 'sep', 'oct', 'nov', 'dic'],
};
const french = {
  weekdays: ['lun.', 'mar.', 'mer.', 'jeu.', 'ven.', 'sam.', 'dim.'],
  months: ['janv.', 'févr.', 'mars', 'avr.', 'mai', 'juin', 'juil.', 'août', 'sept.', 'oct.', 'nov.', 'déc.'],
};

export const monthsIn = (language: Language): string[] => namesIn(language).months;

const namesIn = (language: Language) => ({ en: english, es: spanish, fr: french })[language];
const two = (number: number) => String(number).padStart(2, '0');
