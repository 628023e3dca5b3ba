import { expect, test } from 'vitest';
import { sayEnglish } from '../language/say-english.ts';
import { momentInZone } from '../time/zoned.ts';
import type { Ahead } from '../what-if/ahead.ts';
import type { Typed } from '../what-if/grounds.ts';
import { noticeDemands } from './notice-demands.ts';

const step = (rule: string) => ({ rule, text: '', at: '2026-02-13T05:00:00.000Z' });
const ahead: Ahead = {
  isFirst: false,
  counts: { material: 1, 'not-material': 0, editorial: 0 },
  needsNotice: true,
  promised: { version: 1, days: 10 },
  platforms: ['Website'],
  effectiveAt: '2026-02-13T05:00:00.000Z',
  zone: 'America/New_York',
  steps: [step('earliest-moment')],
  consentLaw: null,
};
const chosen = { noticeText: 'We change.', chosenAt: '2026-02-10T05:00:00.000Z' };

const met = (given: Partial<Ahead>, typed: Typed) =>
  noticeDemands({ ahead: { ...ahead, ...given }, typed, momentIn: momentInZone }, sayEnglish).map(
    ({ isMet }) => isMet,
  );

const cases: [string, Partial<Ahead>, Typed, boolean[]][] = [
  ['nothing is asked where no notice is needed', { needsNotice: false }, {}, []],
  ['a text and a site are asked for', {}, { noticeText: 'We change.' }, [true, true]],
  [
    'where a law asks for consent, what the change reaches has to be said',
    { consentLaw: '15 U.S.C. 45(a)' },
    { noticeText: 'We change.', dataScope: 'all-data' },
    [true, true, false],
  ],
  [
    'and how consent is asked for',
    { consentLaw: '15 U.S.C. 45(a)' },
    { noticeText: 'We change.', dataScope: 'all-data', earlierDataConsent: 'By a click.' },
    [true, true, true],
  ],
  ['blanks are no text', { platforms: [] }, { noticeText: '  ' }, [false, false]],
  ['a chosen instant may be the earliest or later', {}, chosen, [true, true, true]],
  [
    'a chosen instant may not be earlier',
    { steps: [step('earliest-moment'), step('chosen-moment-too-early')] },
    chosen,
    [true, true, false],
  ],
  [
    'where no days are counted an instant has to be chosen',
    { steps: [] },
    { noticeText: 'a' },
    [true, true, false],
  ],
];

test.each(cases)('%s', (_, given, typed, expected) => {
  expect(met(given, typed)).toEqual(expected);
});

test('the earliest instant is told', () => {
  const [, , demand] = noticeDemands({ ahead, typed: chosen, momentIn: momentInZone }, sayEnglish);

  expect(demand?.text).toContain('now Fri 13 Feb 2026, 00:00 America/New York');
});
