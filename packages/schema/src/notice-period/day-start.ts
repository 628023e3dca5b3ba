import type { Temporal } from 'temporal-polyfill';
import { fill } from '../sentence/sentence.ts';
import { dayInWords, timeInWords } from './moment-in-words.ts';
import type { NoticeStep } from './step.ts';
import { stepSentences } from './step-sentence.ts';

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
      text: fill(stepSentences.dayMissing, { day: dayInWords(day) }),
      at: day.toString(),
    });
  }
  if (start.hour > 0 || start.minute > 0) {
    const date = start.toPlainDate();
    steps.push({
      rule: 'midnight-missing',
      text: fill(stepSentences.midnightMissing, { day: dayInWords(date), time: timeInWords(start) }),
      at: date.toString(),
    });
  }

  return steps;
}
