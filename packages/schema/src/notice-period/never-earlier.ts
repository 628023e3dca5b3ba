import { Temporal } from 'temporal-polyfill';
import type { EffectiveDate } from './earliest-effective.ts';
import { momentInWords } from './moment-in-words.ts';
import type { NoticeStep } from './step.ts';

/** Counting again under new clock rules moves a date later or leaves it exactly as it was announced. */
export function neverEarlier(previous: EffectiveDate, next: EffectiveDate): EffectiveDate {
  if (previous.effectiveAt === null) return next;
  if (next.effectiveAt === null || next.effectiveAt <= previous.effectiveAt) return previous;

  const moved = Temporal.Instant.from(next.effectiveAt).toZonedDateTimeISO(next.timeZone);
  const why = 'The official clock rules changed after the notice, so the change takes effect later';
  const step: NoticeStep = {
    rule: 'clock-rules-changed',
    text: `${why}: ${momentInWords(moved)}.`,
    at: next.effectiveAt,
  };

  return { ...next, steps: [...next.steps, step] };
}
