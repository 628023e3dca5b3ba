import type { Obligation } from '@privacy-register/schema/obligation/obligations';
import { calendarHead } from './calendar-head.ts';
import { contentLine, textLine } from './content-line.ts';

type Duty = Obligation & { policyTitle: string };
type Asked = { duties: readonly Duty[]; origin: string };

/** What the law asks to be done by a day, each a whole day, for the calendars of staff. */
export function dutyCalendarOf({ duties, origin }: Asked): { body: string; contentType: string } {
  const lines = [
    ...calendarHead('What the law asks'),
    ...duties.map((each) => dutyLines(each, origin)),
    contentLine('END', 'VCALENDAR'),
  ];
  return { body: lines.join(''), contentType: 'text/calendar; charset=utf-8' };
}

/** A period done is another event than the next one, so the day it is counted from is part of the id. */
function dutyLines(duty: Duty, origin: string): string {
  const { key, policy, policyTitle, title, citation, dueOn, since, holds } = duty;
  const url = new URL(`/admin/law?policy=${policy}`, origin).href;
  const doubt = holds === 'unknown' ? ['It may not apply: who publishes is not recorded whole.'] : [];
  return [
    contentLine('BEGIN', 'VEVENT'),
    textLine('UID', `${policy}-${key}-${since}`),
    contentLine('DTSTAMP', `${compact(since)}T000000Z`),
    contentLine('DTSTART;VALUE=DATE', compact(dueOn)),
    contentLine('TRANSP', 'TRANSPARENT'),
    contentLine('CLASS', 'PRIVATE'),
    textLine('SUMMARY', `${policyTitle}: ${title}`),
    textLine('DESCRIPTION', [citation, ...doubt, url].join('\n')),
    contentLine('URL', url),
    contentLine('END', 'VEVENT'),
  ].join('');
}

const compact = (day: string) => day.replaceAll('-', '');
