import type { Temporal } from 'temporal-polyfill';
import type { BusinessCalendar } from '../business-day/business-calendar.ts';
import type { NoticeStep } from './step.ts';
import type { NoticeTerms } from './terms.ts';

/** What is counted: from `posted`, in its time zone; `citation` says where the number of days is promised. */
export type Count = {
  posted: Temporal.ZonedDateTime;
  days: number;
  terms: NoticeTerms;
  /** Null where neither business days are counted nor the last day rolls to one. */
  calendar: BusinessCalendar | null;
  citation?: string;
};

export type Counted = { effective: Temporal.ZonedDateTime; steps: NoticeStep[] };

/** A citation only where there is one, so that a stored step has no empty field. */
export function cite(citation: string | undefined): { citation?: string } {
  return citation === undefined ? {} : { citation };
}
