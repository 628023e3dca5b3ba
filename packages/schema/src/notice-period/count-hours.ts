import { type Count, type Counted, cite } from './count.ts';
import { formatInstant } from './instant.ts';
import { momentInWords } from './moment-in-words.ts';

/** Counts hours by the clock, 24 to a day, whatever the local clocks do meanwhile. */
export function countHours({ posted, days, terms, citation }: Count): Counted {
  const end = posted.add({ hours: days * 24 });
  const counted: Counted = {
    effective: end,
    steps: [
      {
        rule: 'hours-counted',
        text: `${days * 24} hours (${days} times 24) are counted, up to ${momentInWords(end)}.`,
        at: formatInstant(end.toInstant()),
        ...cite(citation),
      },
    ],
  };
  if (terms.minElapsedHours <= days * 24) return counted;

  const effective = posted.add({ hours: terms.minElapsedHours });
  const why = `At least ${terms.minElapsedHours} hours must pass`;
  const text = `${why}, so the change waits until ${momentInWords(effective)}.`;
  const at = formatInstant(effective.toInstant());

  return { effective, steps: [...counted.steps, { rule: 'minimum-hours', text, at }] };
}
