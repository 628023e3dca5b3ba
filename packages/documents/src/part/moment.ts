// Days and moments in the policy's zone; the instant in UTC stands in the markup.
import { dayInWords, timeInWords } from '@privacy-register/schema/notice-period/moment-in-words';
import type { Element } from 'hast';
import { h } from 'hastscript';
import { Temporal } from 'temporal-polyfill';

type Moment = { at: string; zone: string };

export function localDay({ at, zone }: Moment): Element {
  return h('time', { dateTime: at }, dayInWords(inZone({ at, zone }).toPlainDate()));
}

export function localMoment({ at, zone }: Moment): Element {
  const moment = inZone({ at, zone });
  const words = `${dayInWords(moment.toPlainDate())} at ${timeInWords(moment)}`;

  return h('time', { dateTime: at }, words);
}

/** The clock's words alone: «12:00 a.m., America/New York time (04:00 UTC)». */
export function localTime({ at, zone }: Moment): string {
  return `${timeInWords(inZone({ at, zone }))}, ${placeOf(zone)} time (${inUtc(at)})`;
}

export function isOver(at: string, now: string): boolean {
  return Temporal.Instant.compare(Temporal.Instant.from(at), Temporal.Instant.from(now)) <= 0;
}

export const placeOf = (zone: string) => zone.replaceAll('_', ' ');
export const inZone = ({ at, zone }: Moment) => Temporal.Instant.from(at).toZonedDateTimeISO(zone);

function inUtc(at: string): string {
  const moment = Temporal.Instant.from(at).toZonedDateTimeISO('UTC');
  return `${moment.toPlainDate()} ${moment.toPlainTime().toString({ smallestUnit: 'minute' })} UTC`;
}
