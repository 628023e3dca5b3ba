import { earliestEffective } from '@privacy-register/schema/notice-period/earliest-effective';
import { noticeTerms } from '@privacy-register/schema/notice-period/terms';
import { describe, expect, it } from 'vitest';
import { speechIn } from '../language/speech.ts';
import { stepIn } from './step.ts';

const zone = 'America/New_York';
const postedAt = '2026-05-15T15:00:00Z';
const stepsOf = (said: object, zoned = zone) =>
  earliestEffective({ postedAt, terms: noticeTerms.parse({ timeZone: zoned, count: 10, ...said }) }).steps;
const federal = { calendar: 'us-federal' } as const;

const reckonings: [string, ReturnType<typeof stepsOf>][] = [
  ['ten days', stepsOf({})],
  ['one day', stepsOf({ count: 1 })],
  ['no number of days', stepsOf({ count: null })],
  ['the last day itself', stepsOf({ boundary: 'start-of-nth-day' })],
  ['hours', stepsOf({ boundary: 'exact-duration', minElapsedHours: 300 })],
  ['the last notice given', stepsOf({ anchor: 'last-notice-given', minElapsedHours: 300 })],
  ['business days', stepsOf({ ...federal, unit: 'business-day' })],
  ['one business day', stepsOf({ ...federal, unit: 'business-day', count: 1 })],
  ['a roll', stepsOf({ ...federal, roll: 'next-business-day', count: 8 })],
];

describe.each(['es', 'fr'])('in %s', (language) => {
  const speech = speechIn(language);

  it.each(reckonings)('every step is said anew: %s', (_name, steps) => {
    const said = steps.map((step) => stepIn({ step, zone, speech }) ?? '');

    expect(said.filter((words, at) => words === '' || words === steps[at]?.text)).toEqual([]);
    expect(said.filter((words) => /%\{|\b(May|June|Monday|Friday|time)\b/.test(words))).toEqual([]);
  });

  it('what a person wrote is none of our sentences', () => {
    expect(stepIn({ step: { text: 'Because.', at: postedAt }, zone, speech })).toBeNull();
  });
});

it('the days of a step are told in its language, and its number kept', () => {
  const counted = stepsOf({}).find(({ rule }) => rule === 'days-counted') ?? { text: '', at: postedAt };

  expect(stepIn({ step: counted, zone, speech: speechIn('es') })).toBe(
    'Se cuentan los 10 días siguientes, incluidos fines de semana y festivos: ' +
      'del sábado, 16 de mayo de 2026 al lunes, 25 de mayo de 2026.',
  );
});

it('English is told as it was recorded', () => {
  expect(stepIn({ step: { text: 'Because.', at: postedAt }, zone, speech: speechIn('en') })).toBe('Because.');
});
