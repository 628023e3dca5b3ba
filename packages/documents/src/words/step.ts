import { monthName } from '@privacy-register/schema/notice-period/month';
import type { NoticeStep } from '@privacy-register/schema/notice-period/step';
import { stepSentences } from '@privacy-register/schema/notice-period/step-sentence';
import { readBack } from '@privacy-register/schema/sentence/sentence';
import { Temporal } from 'temporal-polyfill';
import { dayIn, timeIn } from '../language/day.ts';
import type { Speech } from '../language/speech.ts';
import { momentIn } from '../part/moment.ts';

type Step = { step: Pick<NoticeStep, 'text' | 'at'>; zone: string; speech: Speech };

/** A recorded step of "why this date" in the language asked for; null where it is none of our sentences. */
export function stepIn(asked: Step): string | null {
  const { step, speech } = asked;
  if (speech.language === 'en') return step.text;

  const told = readBack(step.text, Object.values(stepSentences));
  if (!told) return null;
  const values = Object.entries(told.values).map(([name, value]) => [name, anew(name, value, asked)]);
  return speech.say(told.sentence, Object.fromEntries(values));
}

function anew(name: string, value: string, { step: { at }, zone, speech }: Step): string {
  if (name === 'moment') return momentIn({ at, zone, speech });
  if (name === 'time') return timeIn(startOf(at, zone), speech.language);
  return value.replace(englishDay, (_, month: string, day: string, year: string) => {
    const date = { year: Number(year), month: months.indexOf(month) + 1, day: Number(day) };
    return dayIn(Temporal.PlainDate.from(date), speech.language);
  });
}

const startOf = (day: string, zone: string) =>
  Temporal.PlainDate.from(day).toZonedDateTime(zone).startOfDay().toPlainTime();

const months = Array.from({ length: 12 }, (_, at) => monthName(at + 1));
/** As steps are recorded: `Monday, May 25, 2026`. */
const englishDay = new RegExp(`[A-Z][a-z]+day, (${months.join('|')}) (\\d{1,2}), (\\d{4})`, 'g');
