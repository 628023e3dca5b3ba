import { Temporal } from 'temporal-polyfill';
import { versionPath } from '../address.ts';
import { calendarHead } from './calendar-head.ts';
import { contentLine, textLine } from './content-line.ts';
import { type CalendarPolicy, type DatedVersion, type Event, eventsOf } from './event.ts';

type Asked = { name: string; policies: readonly CalendarPolicy[]; origin: string };

/** Notice periods and dates of versions, as RFC 5545 has them, for calendars that subscribe. */
export function calendarOf({ name, policies, origin }: Asked): { body: string; contentType: string } {
  const told = policies.flatMap((policy) =>
    policy.versions.flatMap((version) =>
      eventsOf({ policy, version }).map((event) => {
        const url = new URL(versionPath(policy.key, version.number ?? 0), origin).href;
        return eventLines(event, { version, url });
      }),
    ),
  );
  const lines = [...calendarHead(name), ...told, contentLine('END', 'VCALENDAR')];
  return { body: lines.join(''), contentType: 'text/calendar; charset=utf-8' };
}

/** The stamp is the record's, so that whoever asks twice reads the same. */
function eventLines(event: Event, { version, url }: { version: DatedVersion; url: string }): string {
  const { uid, status, sequence, from, to, summary, description } = event;
  return [
    contentLine('BEGIN', 'VEVENT'),
    textLine('UID', uid),
    contentLine('DTSTAMP', inUtc(lastStepAt(version) ?? from)),
    contentLine('SEQUENCE', String(sequence)),
    contentLine('DTSTART', inUtc(from)),
    ...(to === null ? [] : [contentLine('DTEND', inUtc(to))]),
    contentLine('STATUS', status),
    contentLine('TRANSP', 'TRANSPARENT'),
    textLine('SUMMARY', summary),
    textLine('DESCRIPTION', `${description}\n${url}`),
    contentLine('URL', url),
    contentLine('END', 'VEVENT'),
  ].join('');
}

/** When the public was last told something new of it. */
const lastStepAt = ({ postedAt, heldAt, withdrawnAt }: DatedVersion) =>
  [postedAt, heldAt, withdrawnAt]
    .filter((at) => at !== null)
    .sort()
    .at(-1);

/** Whole seconds, rounded up: a calendar never tells a change early. */
function inUtc(at: string): string {
  const whole = Temporal.Instant.from(at).round({ smallestUnit: 'second', roundingMode: 'ceil' });
  return whole.toString({ smallestUnit: 'second' }).replace(/[-:]/g, '');
}
