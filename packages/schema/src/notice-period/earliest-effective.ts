import type { Temporal } from 'temporal-polyfill';
import { refuse } from '../kit/refusal.ts';
import { type Count, cite } from './count.ts';
import { countDays } from './count-days.ts';
import { countHours } from './count-hours.ts';
import { formatInstant, parseInstant } from './instant.ts';
import { momentInWords } from './moment-in-words.ts';
import type { NoticeStep } from './step.ts';
import type { NoticeTerms } from './terms.ts';

const noticeWarnings = ['no-day-count'] as const;

/** When a change takes effect, and why; `effectiveAt` is null until it is known. */
export type EffectiveDate = {
  postedAt: string;
  effectiveAt: string | null;
  effectiveOn: string | null;
  timeZone: string;
  tzdata: string | null;
  steps: NoticeStep[];
  warnings: (typeof noticeWarnings)[number][];
};

/** `tzdata` is the version of the clock rules counted with; `citation` says where the count is promised. */
export type Notice = { postedAt: string; terms: NoticeTerms; tzdata?: string | null; citation?: string };

/** The earliest instant a change may take effect: never before the days and the hours promised are both over. */
export function earliestEffective({ postedAt, terms, tzdata = null, citation }: Notice): EffectiveDate {
  refuseUnsupported(terms);
  const posted = parseInstant(postedAt, 'postedAt').toZonedDateTimeISO(terms.timeZone);
  const start: NoticeStep = {
    rule: 'clock-starts',
    text: startInWords(posted, terms),
    at: instantOf(posted),
  };
  const frozen = { postedAt: start.at, timeZone: terms.timeZone, tzdata };

  if (terms.count === null) {
    const open: NoticeStep = {
      rule: 'no-day-count',
      text: noDayCount,
      at: start.at,
      ...cite(citation),
    };
    return {
      ...frozen,
      effectiveAt: null,
      effectiveOn: null,
      steps: [start, open],
      warnings: ['no-day-count'],
    };
  }

  const asked: Count = { posted, days: terms.count, terms, ...cite(citation) };
  const { effective, steps } = terms.boundary === 'exact-duration' ? countHours(asked) : countDays(asked);
  const end: NoticeStep = {
    rule: 'earliest-moment',
    text: `The earliest moment the change can take effect is ${momentInWords(effective)}.`,
    at: instantOf(effective),
  };

  return {
    ...frozen,
    effectiveAt: end.at,
    effectiveOn: effective.toPlainDate().toString(),
    steps: [start, ...steps, end],
    warnings: [],
  };
}

const noDayCount =
  'The policy promises notice before the change but names no number of days, so any later moment may be chosen.';

function refuseUnsupported({ unit, roll }: NoticeTerms): void {
  if (unit === 'business-day') {
    refuse('unit-not-supported', 'Counting in business days comes with a later release.', 'unit');
  }
  if (roll === 'next-business-day') {
    refuse('roll-not-supported', 'Moving to the next business day comes with a later release.', 'roll');
  }
}

function startInWords(posted: Temporal.ZonedDateTime, { anchor }: NoticeTerms): string {
  const event =
    anchor === 'last-notice-given'
      ? 'the last notice was given'
      : 'every place covered was seen to show the notice';

  return `The clock starts once ${event}: ${momentInWords(posted)}.`;
}

function instantOf(moment: Temporal.ZonedDateTime): string {
  return formatInstant(moment.toInstant());
}
