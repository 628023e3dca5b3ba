import { fill } from '../sentence/sentence.ts';
import { type Count, type Counted, cite } from './count.ts';
import { formatInstant } from './instant.ts';
import { momentInWords } from './moment-in-words.ts';
import { stepSentences } from './step-sentence.ts';

/** Counts hours by the clock, 24 to a day, whatever the local clocks do meanwhile. */
export function countHours({ posted, days, terms, citation }: Count): Counted {
  const end = posted.add({ hours: days * 24 });
  const counted: Counted = {
    effective: end,
    steps: [
      {
        rule: 'hours-counted',
        text: fill(stepSentences.hoursCounted, { hours: days * 24, days, moment: momentInWords(end) }),
        at: formatInstant(end.toInstant()),
        ...cite(citation),
      },
    ],
  };
  if (terms.minElapsedHours <= days * 24) return counted;

  const hours = terms.minElapsedHours;
  const effective = posted.add({ hours });
  const text = fill(stepSentences.leastHours, { hours, moment: momentInWords(effective) });
  const at = formatInstant(effective.toInstant());

  return { effective, steps: [...counted.steps, { rule: 'minimum-hours', text, at }] };
}
