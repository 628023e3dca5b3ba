import { Temporal } from 'temporal-polyfill';
import { fill } from '../sentence/sentence.ts';
import type { Count, Counted } from './count.ts';
import { countedDays } from './counted-days.ts';
import { explainStart, startOf, startOfNextDay } from './day-start.ts';
import { formatInstant } from './instant.ts';
import { dayInWords, momentInWords } from './moment-in-words.ts';
import { stepSentences } from './step-sentence.ts';

/** Counts whole local days after the day of `posted`, then waits for the hours that must have passed as well. */
export function countDays(count: Count): Counted {
  const { posted, days, terms } = count;
  const today = posted.toPlainDate();
  const { last, steps } = countedDays(count);
  const isWhole = terms.boundary === 'after-nth-day';
  const day = isWhole ? last.add({ days: 1 }) : last;
  const start = startOf(day, posted.timeZoneId);
  const why = isWhole
    ? 'The last counted day is over at'
    : 'The change may take effect on the last counted day itself, from';
  const counted: Counted = {
    effective: start,
    steps: [
      {
        rule: 'notice-day-not-counted',
        text: `That day, ${dayInWords(today)}, is not counted.`,
        at: today.toString(),
        citation: 'Compare Fed. R. Civ. P. 6(a)(1)(A)',
      },
      ...steps,
      ...explainStart(day, start),
      { rule: 'day-begins', text: `${why} ${momentInWords(start)}.`, at: formatInstant(start.toInstant()) },
    ],
  };

  return waitForHours(counted, { posted, hours: Math.max(isWhole ? days * 24 : 0, terms.minElapsedHours) });
}

/** Ten calendar days are one hour short of 240 hours where the clocks go forward among them. */
function waitForHours(
  counted: Counted,
  { posted, hours }: { posted: Temporal.ZonedDateTime; hours: number },
): Counted {
  const enough = posted.add({ hours });
  if (!isBefore(counted.effective, enough)) return counted;

  let effective = counted.effective;
  while (isBefore(effective, enough)) effective = startOfNextDay(effective);

  const text = fill(stepSentences.laterDay, { hours, moment: momentInWords(effective) });
  const at = formatInstant(effective.toInstant());
  const starts = explainStart(effective.toPlainDate(), effective);

  return { effective, steps: [...counted.steps, ...starts, { rule: 'minimum-hours', text, at }] };
}

function isBefore(one: Temporal.ZonedDateTime, other: Temporal.ZonedDateTime): boolean {
  return Temporal.ZonedDateTime.compare(one, other) < 0;
}
