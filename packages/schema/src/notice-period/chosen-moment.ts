// The instant staff choose: it may put a change off, never bring it forward.
import type { Temporal } from 'temporal-polyfill';
import { fill } from '../sentence/sentence.ts';
import type { EffectiveDate } from './earliest-effective.ts';
import { formatInstant, isAfter, parseInstant } from './instant.ts';
import { momentInWords } from './moment-in-words.ts';
import type { NoticeStep } from './step.ts';
import { stepSentences } from './step-sentence.ts';

/** Notice comes before the change: a chosen instant lies strictly after the notice was complete. */
export function isAfterNotice({ postedAt, chosenAt }: { postedAt: string; chosenAt: string }): boolean {
  return isAfter(parseInstant(chosenAt, 'chosenAt'), parseInstant(postedAt, 'postedAt'));
}

/**
 * The later of what the notice period allows and what staff chose; where nothing is counted, what they chose.
 * A choice that the last posting has overtaken is set aside, so recording that posting never fails.
 */
export function laterOf(earliest: EffectiveDate, chosenAt: string | null): EffectiveDate {
  if (chosenAt === null) return earliest;

  const chosen = parseInstant(chosenAt, 'chosenAt').toZonedDateTimeISO(earliest.timeZone);
  const step = compare(earliest, chosen);
  const steps = [...earliest.steps, step];
  if (step.rule === 'chosen-moment-too-early') return { ...earliest, steps };

  return { ...earliest, effectiveAt: step.at, effectiveOn: chosen.toPlainDate().toString(), steps };
}

function compare({ postedAt, effectiveAt }: EffectiveDate, chosen: Temporal.ZonedDateTime): NoticeStep {
  const at = formatInstant(chosen.toInstant());
  const moment = momentInWords(chosen);

  if (effectiveAt === null && at > postedAt) {
    return {
      rule: 'moment-chosen',
      text: fill(stepSentences.momentChosen, { moment }),
      at,
    };
  }
  if (effectiveAt === null) {
    const text = fill(stepSentences.chosenBeforeNotice, { moment });
    return { rule: 'chosen-moment-too-early', text, at };
  }
  if (at < effectiveAt) {
    const text = fill(stepSentences.chosenTooEarly, { moment });
    return { rule: 'chosen-moment-too-early', text, at };
  }
  if (at === effectiveAt) {
    return { rule: 'earliest-moment-chosen', text: stepSentences.earliestChosen, at };
  }

  return { rule: 'later-moment-chosen', text: fill(stepSentences.laterChosen, { moment }), at };
}
