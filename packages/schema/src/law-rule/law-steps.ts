/** What the law adds to "why this date". */
import { Temporal } from 'temporal-polyfill';
import { type EffectiveDate, earliestEffective } from '../notice-period/earliest-effective.ts';
import { localDay } from '../notice-period/local-day.ts';
import { momentInWords } from '../notice-period/moment-in-words.ts';
import type { NoticeStep } from '../notice-period/step.ts';
import { stepSentences } from '../notice-period/step-sentence.ts';
import { noticeTerms } from '../notice-period/terms.ts';
import { fill } from '../sentence/sentence.ts';
import type { TriggeredLaw } from './triggered.ts';

/** The later of a date and every wait that a law is known to ask for; the date stays null where none is counted. */
export function waitForLaws(date: EffectiveDate, laws: readonly TriggeredLaw[]): EffectiveDate {
  const waits = waitSteps(date, laws);
  const steps = [...date.steps, ...waits];
  const end = lastOf(waits);
  if (end === null || date.effectiveAt === null || date.effectiveAt >= end) return { ...date, steps };
  return { ...date, steps, effectiveAt: end, effectiveOn: localDay(end, date.timeZone) };
}

/** The earliest instant that the waits of known laws allow; null where none asks for one. */
export const lawsEnd = (date: EffectiveDate, laws: readonly TriggeredLaw[]): string | null =>
  lastOf(waitSteps(date, laws));

/** What else follows, or may follow: duties, consent, and rules of which nobody knows whether they apply. */
export function lawNotes(laws: readonly TriggeredLaw[], at: string): NoticeStep[] {
  return laws.flatMap(({ holds, citation, follows }): NoticeStep[] => {
    if (holds === 'unknown') {
      return [{ rule: 'law-unknown', text: fill(stepSentences.lawUnknown, { citation }), at, citation }];
    }
    if (follows.do === 'consent') {
      return [{ rule: 'law-consent', text: fill(stepSentences.lawConsent, { citation }), at, citation }];
    }
    if (follows.do !== 'duty') return [];
    const isBefore = follows.when === 'by-effective';
    const sentence = isBefore ? stepSentences.lawBefore : stepSentences.lawAfter;
    return [{ rule: 'law-duty', text: fill(sentence, { citation, days: follows.days }), at, citation }];
  });
}

const waitSteps = (date: EffectiveDate, laws: readonly TriggeredLaw[]): NoticeStep[] =>
  laws.flatMap((law) => waitStep(law, date) ?? []);

const lastOf = (steps: readonly NoticeStep[]): string | null =>
  steps
    .map(({ at }) => at)
    .toSorted()
    .at(-1) ?? null;

function waitStep(law: TriggeredLaw, { postedAt, timeZone }: EffectiveDate): NoticeStep | null {
  const { follows, holds, citation } = law;
  if (follows.do !== 'wait' || holds !== 'yes') return null;
  const { days } = follows;
  const terms = noticeTerms.parse({ count: days, timeZone });
  const at = earliestEffective({ postedAt, terms }).effectiveAt;
  if (at === null) return null;
  const moment = momentInWords(Temporal.Instant.from(at).toZonedDateTimeISO(timeZone));
  return { rule: 'law-wait', text: fill(stepSentences.lawWait, { days, citation, moment }), at, citation };
}
