// The instant staff choose: it may put a change off, never bring it forward.
import type { Temporal } from 'temporal-polyfill';
import type { EffectiveDate } from './earliest-effective.ts';
import { formatInstant, isAfter, parseInstant } from './instant.ts';
import { momentInWords } from './moment-in-words.ts';
import type { NoticeStep } from './step.ts';

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
      text: `The change takes effect at the moment chosen for it: ${moment}.`,
      at,
    };
  }
  if (effectiveAt === null) {
    const text = `The moment first chosen, ${moment}, is not after the notice, so another has to be chosen.`;
    return { rule: 'chosen-moment-too-early', text, at };
  }
  if (at < effectiveAt) {
    const text = `The moment first chosen, ${moment}, comes before the notice period is over, so it is not used.`;
    return { rule: 'chosen-moment-too-early', text, at };
  }
  if (at === effectiveAt) {
    return { rule: 'earliest-moment-chosen', text: 'That earliest moment was also the one chosen.', at };
  }

  return { rule: 'later-moment-chosen', text: `A later moment was chosen for the change: ${moment}.`, at };
}
