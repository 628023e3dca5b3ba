/** Which local days a notice period counts, and in which words. */
import type { Temporal } from 'temporal-polyfill';
import { type CountedDays, countBusinessDays, onBusinessDay } from '../business-day/count-business-days.ts';
import { fill } from '../sentence/sentence.ts';
import { type Count, cite } from './count.ts';
import { dayInWords } from './moment-in-words.ts';
import type { NoticeStep } from './step.ts';
import { stepSentences } from './step-sentence.ts';

type Days = { last: Temporal.PlainDate; steps: NoticeStep[] };

export function countedDays({ posted, days, terms, calendar, citation }: Count): Days {
  const today = posted.toPlainDate();
  if (terms.unit === 'business-day' && calendar) {
    const { last, skipped } = countBusinessDays({ after: today, count: days, calendar });
    const text = businessDaysInWords(days, last);
    const step: NoticeStep = { rule: 'days-counted', text, at: last.toString(), ...cite(citation) };
    return { last, steps: [step, ...explainClosed(skipped, last)] };
  }
  const last = today.add({ days });
  const text = daysInWords(today, days);
  const step: NoticeStep = { rule: 'days-counted', text, at: last.toString(), ...cite(citation) };
  return calendar ? rolled({ last, steps: [step] }, onBusinessDay(last, calendar)) : { last, steps: [step] };
}

function rolled({ last, steps }: Days, to: CountedDays): Days {
  if (to.last.equals(last)) return { last, steps };
  const places = { day: dayInWords(last), last: dayInWords(to.last) };
  const text = fill(stepSentences.rolled, places);
  const step: NoticeStep = { rule: 'rolled-to-business-day', text, at: to.last.toString() };
  return { last: to.last, steps: [...steps, step, ...explainClosed(to.skipped, to.last)] };
}

function explainClosed(skipped: CountedDays['skipped'], last: Temporal.PlainDate): NoticeStep[] {
  if (skipped.length === 0) return [];
  const named = skipped.map(({ day, why }) => `${dayInWords(day)} (${why})`).join('; ');
  return [
    { rule: 'closed-days-skipped', text: fill(stepSentences.closedDays, { named }), at: last.toString() },
  ];
}

function businessDaysInWords(days: number, lastDay: Temporal.PlainDate): string {
  const last = dayInWords(lastDay);
  if (days === 1) return fill(stepSentences.oneBusinessDayCounted, { last });
  return fill(stepSentences.businessDaysCounted, { days, last });
}

function daysInWords(today: Temporal.PlainDate, days: number): string {
  const first = dayInWords(today.add({ days: 1 }));
  if (days === 1) return fill(stepSentences.oneDayCounted, { first });
  return fill(stepSentences.daysCounted, { days, first, last: dayInWords(today.add({ days })) });
}
