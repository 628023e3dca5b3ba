import { contentLine, textLine } from './content-line.ts';

/** How every calendar begins (RFC 5545, 3.6; RFC 7986). */
export const calendarHead = (name: string) => [
  contentLine('BEGIN', 'VCALENDAR'),
  contentLine('VERSION', '2.0'),
  contentLine('PRODID', '-//Privacy Register//Privacy Register//EN'),
  contentLine('CALSCALE', 'GREGORIAN'),
  contentLine('METHOD', 'PUBLISH'),
  textLine('NAME', name),
  textLine('X-WR-CALNAME', name),
  contentLine('REFRESH-INTERVAL;VALUE=DURATION', 'PT1H'),
  contentLine('X-PUBLISHED-TTL', 'PT1H'),
];
