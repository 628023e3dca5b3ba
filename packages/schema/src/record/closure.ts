import { holidayCalendars } from '../business-day/business-calendar.ts';
import { day, text, word } from '../kit/field.ts';
import type { RecordOf } from '../kit/record-type.ts';
import { recordType } from '../kit/record-type.ts';

/** A day that one order closed, beside the holidays that a calendar keeps by rule; public, as its order is. */
export const closure = recordType({
  name: 'closure',
  prefix: 'cld',
  label: 'Closed day',
  plural: 'Closed days',
  title: 'name',
  anonymous: { archivedAt: { isNull: true } },
  fields: {
    calendar: word(holidayCalendars, {
      label: 'Holiday calendar',
      help: 'Whose offices were closed.',
      fixed: true,
    }),
    on: day({ label: 'Day', fixed: true }),
    name: text({ label: 'Name' }),
    citation: text({ label: 'Citation', help: 'The order that closed the day.' }),
  },
});
export type Closure = RecordOf<typeof closure>;
