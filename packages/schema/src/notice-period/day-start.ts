import type { Temporal } from 'temporal-polyfill';
import { dayInWords, timeInWords } from './moment-in-words.ts';
import type { NoticeStep } from './step.ts';

/** The first instant of a local date; of the next date where the calendar left this one out. */
export function startOf(day: Temporal.PlainDate, timeZone: string): Temporal.ZonedDateTime {
  return day.toZonedDateTime(timeZone).startOfDay();
}

export function startOfNextDay(moment: Temporal.ZonedDateTime): Temporal.ZonedDateTime {
  return startOf(moment.toPlainDate().add({ days: 1 }), moment.timeZoneId);
}

/** Why a day does not begin at its own midnight; nothing to explain for nearly every day. */
export function explainStart(day: Temporal.PlainDate, start: Temporal.ZonedDateTime): NoticeStep[] {
  const steps: NoticeStep[] = [];

  if (!start.toPlainDate().equals(day)) {
    steps.push({
      rule: 'local-day-missing',
      text: `${dayInWords(day)} was left out of the calendar in this time zone, so the next day is used.`,
      at: day.toString(),
    });
  }
  if (start.hour > 0 || start.minute > 0) {
    const date = start.toPlainDate();
    const why = `Clocks in this time zone skip midnight on ${dayInWords(date)}`;
    steps.push({
      rule: 'midnight-missing',
      text: `${why}, so that day begins at ${timeInWords(start)}`,
      at: date.toString(),
    });
  }

  return steps;
}
