// Days and moments in the policy's zone; the instant in UTC stands in the markup.
import type { Element } from 'hast';
import { h } from 'hastscript';
import { Temporal } from 'temporal-polyfill';
import { dayIn, timeIn } from '../language/day.ts';
import type { Speech } from '../language/speech.ts';

type Moment = { at: string; zone: string };
type Told = Moment & { speech: Speech };

export function localDay({ at, zone, speech }: Told): Element {
  return h('time', { dateTime: at }, dayIn(inZone({ at, zone }).toPlainDate(), speech.language));
}

export function localMoment(told: Told): Element {
  return h('time', { dateTime: told.at }, told.speech.say('%{day} at %{time}', clockOf(told)));
}

/** The clock's words alone: «12:00 a.m., America/New York time (04:00 UTC)». */
export function localTime(told: Told): string {
  const { time, zone } = clockOf(told);
  return told.speech.say('%{time}, %{zone} time (%{utc})', { time, zone, utc: inUtc(told.at) });
}

/** Day, time and zone in the middle of a sentence. */
export function momentIn(told: Told): string {
  const moment = inZone(told);
  const isStart = moment.equals(moment.startOfDay());
  const sentence = isStart
    ? 'the start of %{day} (%{time}, %{zone} time)'
    : '%{day} at %{time} (%{zone} time)';
  return told.speech.say(sentence, clockOf(told));
}

export function isOver(at: string, now: string): boolean {
  return Temporal.Instant.compare(Temporal.Instant.from(at), Temporal.Instant.from(now)) <= 0;
}

export const placeOf = (zone: string) => zone.replaceAll('_', ' ');
export const inZone = ({ at, zone }: Moment) => Temporal.Instant.from(at).toZonedDateTimeISO(zone);

function clockOf(told: Told) {
  const { language } = told.speech;
  const moment = inZone(told);
  return {
    day: dayIn(moment.toPlainDate(), language),
    time: timeIn(moment.toPlainTime(), language),
    zone: placeOf(told.zone),
  };
}

function inUtc(at: string): string {
  const moment = Temporal.Instant.from(at).toZonedDateTimeISO('UTC');
  return `${moment.toPlainDate()} ${moment.toPlainTime().toString({ smallestUnit: 'minute' })} UTC`;
}
