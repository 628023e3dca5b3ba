/** The blocks of terms: a statement has the one that fits its kind. */
import { holidayCalendars } from '../business-day/business-calendar.ts';
import { count, oneOf, part, prose, text, texts, word, words } from '../kit/field.ts';
import * as notice from '../notice-period/terms.ts';
import * as w from './words.ts';

const deadline = part(
  {
    count: count({ label: 'Count', optional: true }),
    unit: word(w.deadlineUnits, { label: 'Unit', optional: true }),
    calendar: word(holidayCalendars, { label: 'Holiday calendar', optional: true }),
    anchor: text({ label: 'Counted from', optional: true }),
  },
  { label: 'Deadline', optional: true },
);

const changeClause = {
  scope: word(w.changeScopes, { label: 'Changes it binds' }),
  count: count({ label: 'Days of notice', optional: true }),
  unit: word(notice.noticeUnits, { label: 'Unit' }),
  anchor: word(notice.noticeAnchors, { label: 'Counted from' }),
  boundary: word(notice.noticeBoundaries, { label: 'In force' }),
  minElapsedHours: count({ label: 'Least hours', optional: true }),
  methods: words(notice.noticeMethods, { label: 'Methods' }),
  join: word(notice.noticeJoins, { label: 'Methods needed', optional: true }),
  calendar: word(holidayCalendars, {
    label: 'Holiday calendar',
    help: 'Whose holidays are no business days.',
    optional: true,
  }),
  roll: word(notice.noticeRolls, {
    label: 'Last day',
    help: 'What happens where it is no business day.',
    optional: true,
  }),
  timeZone: text({ label: 'Time zone', optional: true }, 'zone'),
};

export const terms = oneOf(
  {
    choice: part(
      {
        mechanism: word(w.choiceMechanisms, { label: 'Mechanism' }),
        channels: words(w.channels, { label: 'Channels' }),
        deadline,
        consequence: prose({ label: 'Consequence', optional: true }),
      },
      { label: 'Choice', optional: true },
    ),
    children: part(
      {
        ageBelow: count({ label: 'Below the age of', optional: true }),
        standard: word(w.childrenStandards, { label: 'Standard', optional: true }),
        remedy: word(['delete'], { label: 'Remedy', optional: true }),
      },
      { label: 'Children', optional: true },
    ),
    retention: part(
      {
        events: words(w.retentionEvents, { label: 'Until' }),
        duration: part(
          { count: count({ label: 'Count' }), unit: word(w.deadlineUnits, { label: 'Unit' }) },
          { label: 'Duration', optional: true },
        ),
      },
      { label: 'Retention', optional: true },
    ),
    security: part(
      {
        classes: words(w.securityClasses, { label: 'Classes' }),
        measures: words(w.securityMeasures, { label: 'Measures' }),
      },
      { label: 'Security', optional: true },
    ),
    contact: part(
      {
        kind: word(w.contactKinds, { label: 'Kind' }),
        addressLines: texts({ label: 'Address lines' }),
        value: text({ label: 'Value', optional: true }),
        status: word(w.contactStatuses, { label: 'Status', optional: true }),
      },
      { label: 'Contact', optional: true },
    ),
    access: part(
      {
        rights: words(w.accessRights, { label: 'Rights' }),
        channels: words(w.channels, { label: 'Channels' }),
      },
      { label: 'Access', optional: true },
    ),
    signal: part(
      {
        signals: words(w.signals, { label: 'Signals' }),
        response: word(w.signalResponses, { label: 'Response', optional: true }),
      },
      { label: 'Signal', optional: true },
    ),
    definition: part({ term: text({ label: 'Term' }) }, { label: 'Definition', optional: true }),
    coverage: part(
      { selector: words(w.coverageSelectors, { label: 'Where' }) },
      { label: 'Coverage', optional: true },
    ),
    obligation: part(
      {
        notice: word(w.obligationNotices, { label: 'Notice' }),
        trigger: word(w.obligationTriggers, { label: 'Trigger', optional: true }),
        every: text({ label: 'Every', optional: true }),
        until: text({ label: 'Until', optional: true }),
        regimes: words(w.regimes, { label: 'Regimes' }),
      },
      { label: 'Obligation', optional: true },
    ),
    change: part(changeClause, { label: 'Change clause', optional: true }),
  },
  { label: 'Terms', optional: true },
);
