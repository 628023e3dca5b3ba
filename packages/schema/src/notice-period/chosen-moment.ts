// The instant staff choose: it may put a change off, never bring it forward.
import type { Temporal } from 'temporal-polyfill';
import { refuse } from '../kit/refusal.ts';
import type { EffectiveDate } from './earliest-effective.ts';
import { formatInstant, isAfter, parseInstant } from './instant.ts';
import { momentInWords } from './moment-in-words.ts';
import type { NoticeStep } from './step.ts';

/** Notice comes before the change: a chosen instant lies strictly after the notice was complete. */
export function isAfterNotice({ postedAt, chosenAt }: { postedAt: string; chosenAt: string }): boolean {
  return isAfter(parseInstant(chosenAt, 'chosenAt'), parseInstant(postedAt, 'postedAt'));
}

/** The later of what the notice period allows and what staff chose; where nothing is counted, what they chose. */
export function laterOf(earliest: EffectiveDate, chosenAt: string | null): EffectiveDate {
  if (chosenAt === null) return earliest;
  if (!isAfterNotice({ postedAt: earliest.postedAt, chosenAt })) {
    refuse('chosen-before-notice', 'Choose a moment after the notice was complete.', 'chosenAt');
  }

  const chosen = parseInstant(chosenAt, 'chosenAt').toZonedDateTimeISO(earliest.timeZone);
  const step = compare(earliest.effectiveAt, chosen);
  const steps = [...earliest.steps, step];
  if (step.rule === 'chosen-moment-too-early') return { ...earliest, steps };

  return { ...earliest, effectiveAt: step.at, effectiveOn: chosen.toPlainDate().toString(), steps };
}

function compare(earliestAt: string | null, chosen: Temporal.ZonedDateTime): NoticeStep {
  const at = formatInstant(chosen.toInstant());
  const moment = momentInWords(chosen);

  if (earliestAt === null) {
    return {
      rule: 'moment-chosen',
      text: `The change takes effect at the moment chosen for it: ${moment}.`,
      at,
    };
  }
  if (at > earliestAt) {
    return { rule: 'later-moment-chosen', text: `A later moment was chosen for the change: ${moment}.`, at };
  }
  if (at === earliestAt) {
    return { rule: 'earliest-moment-chosen', text: 'That earliest moment was also the one chosen.', at };
  }
  return {
    rule: 'chosen-moment-too-early',
    text: `The moment first chosen, ${moment}, comes before the notice period is over, so the later one holds.`,
    at,
  };
}
