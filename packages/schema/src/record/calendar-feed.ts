import { count, ref, text } from '../kit/field.ts';
import type { RecordOf } from '../kit/record-type.ts';
import { recordType } from '../kit/record-type.ts';

/** Lets a calendar program read what is due, and nothing else, for one member; whoever has the address reads it. */
export const calendarFeed = recordType({
  name: 'calendar-feed',
  prefix: 'cfd',
  label: 'Calendar link',
  plural: 'Calendar links',
  title: 'member',
  anonymous: null,
  searched: false,
  fields: {
    member: ref('member', { label: 'Member', ruled: true }),
    tokenHash: text({ label: 'Token', ruled: true, secret: true, unique: true }, 'hash'),
    authority: count({ label: 'Authority', ruled: true, secret: true }),
  },
});
export type CalendarFeed = RecordOf<typeof calendarFeed>;
