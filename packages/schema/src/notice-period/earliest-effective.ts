import type { Temporal } from 'temporal-polyfill';
import { type BusinessCalendar, type Closures, calendarWith } from '../business-day/business-calendar.ts';
import { refuse } from '../kit/refusal.ts';
import { fill } from '../sentence/sentence.ts';
import { type Count, cite } from './count.ts';
import { countDays } from './count-days.ts';
import { countHours } from './count-hours.ts';
import type { CountedWith } from './counted-with.ts';
import { formatInstant, parseInstant } from './instant.ts';
import { momentInWords } from './moment-in-words.ts';
import type { NoticeStep } from './step.ts';
import { stepSentences } from './step-sentence.ts';
import { type NoticeTerms, usesBusinessDays } from './terms.ts';

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
  /** Kept with a clock that is set. */
  countedWith?: CountedWith[];
};

/** `tzdata` is the version of the clock rules counted with; `citation` says where the count is promised. */
export type Notice = {
  postedAt: string;
  terms: NoticeTerms;
  tzdata?: string | null;
  citation?: string;
  /** Days closed by one order; those of the calendar that the terms name are left out of the count. */
  closures?: Closures;
};

/** The earliest instant a change may take effect: never before the days and the hours promised are both over. */
export function earliestEffective(notice: Notice): EffectiveDate {
  const { postedAt, terms, tzdata = null, citation, closures = [] } = notice;
  const calendar = calendarFor(terms, closures);
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
      text: stepSentences.noDayCount,
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

  const asked: Count = { posted, days: terms.count, terms, calendar, ...cite(citation) };
  const { effective, steps } = terms.boundary === 'exact-duration' ? countHours(asked) : countDays(asked);
  const end: NoticeStep = {
    rule: 'earliest-moment',
    text: fill(stepSentences.earliest, { moment: momentInWords(effective) }),
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

/** Whose holidays are left out is never decided silently. */
function calendarFor(terms: NoticeTerms, closures: Closures): BusinessCalendar | null {
  const { boundary, calendar: holidays } = terms;
  if (!usesBusinessDays(terms)) return null;
  if (boundary === 'exact-duration') {
    refuse('unit-not-supported', 'Business days have no length in hours to be counted exactly.', 'boundary');
  }
  if (!holidays) refuse('calendar-missing', 'Say whose holidays are no business days.', 'calendar');
  return calendarWith(holidays, closures);
}

function startInWords(posted: Temporal.ZonedDateTime, { anchor }: NoticeTerms): string {
  const isGiven = anchor === 'last-notice-given';
  const sentence = isGiven ? stepSentences.clockStartsAtNotice : stepSentences.clockStarts;

  return fill(sentence, { moment: momentInWords(posted) });
}

function instantOf(moment: Temporal.ZonedDateTime): string {
  return formatInstant(moment.toInstant());
}
