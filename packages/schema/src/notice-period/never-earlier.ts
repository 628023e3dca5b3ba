import { Temporal } from 'temporal-polyfill';
import { fill } from '../sentence/sentence.ts';
import type { EffectiveDate } from './earliest-effective.ts';
import { momentInWords } from './moment-in-words.ts';
import type { NoticeStep } from './step.ts';
import { stepSentences } from './step-sentence.ts';

/** Counting again under new clock rules moves a date later or leaves it exactly as it was announced. */
export function neverEarlier(previous: EffectiveDate, next: EffectiveDate): EffectiveDate {
  if (previous.effectiveAt === null) return next;
  if (next.effectiveAt === null || next.effectiveAt <= previous.effectiveAt) return previous;

  const moved = Temporal.Instant.from(next.effectiveAt).toZonedDateTimeISO(next.timeZone);
  const step: NoticeStep = {
    rule: 'clock-rules-changed',
    text: fill(stepSentences.clockRulesChanged, { moment: momentInWords(moved) }),
    at: next.effectiveAt,
  };

  return { ...next, steps: [...next.steps, step] };
}
