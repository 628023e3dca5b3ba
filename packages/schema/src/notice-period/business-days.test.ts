import { expect, test } from 'vitest';
import { earliestEffective } from './earliest-effective.ts';
import { noticeTerms } from './terms.ts';

const federal = { timeZone: 'America/New_York', calendar: 'us-federal' } as const;
const tenBusinessDays = noticeTerms.parse({ ...federal, count: 10, unit: 'business-day' });
const rolling = noticeTerms.parse({ ...federal, count: 10, roll: 'next-business-day' });

test.each([
  ['ten business days are over at the start of the next local day', tenBusinessDays, '2026-05-04', '05-19'],
  ['a holiday among them is not counted', tenBusinessDays, '2026-05-15', '06-02'],
  ['ten days that end on a Saturday run on to the Monday', rolling, '2026-05-06', '05-19'],
  ['ten days that end before a holiday weekend run on to the Tuesday', rolling, '2026-05-13', '05-27'],
  ['ten days that end on a business day stay', rolling, '2026-05-04', '05-15'],
])('%s', (_name, terms, postedOn, effectiveOn) => {
  const result = earliestEffective({ postedAt: `${postedOn}T15:00:00Z`, terms });

  expect(result.effectiveOn).toBe(`2026-${effectiveOn}`);
});

test('the steps name the holidays and closures left out', () => {
  const closed = { on: '2026-05-26', name: 'Day of mourning', archivedAt: null };
  const closures = [{ ...closed, calendar: 'us-federal' as const }];
  const { steps, effectiveOn } = earliestEffective({
    postedAt: '2026-05-15T15:00:00Z',
    terms: tenBusinessDays,
    closures,
  });

  expect(effectiveOn).toBe('2026-06-03');
  expect(steps.find(({ rule }) => rule === 'closed-days-skipped')?.text).toBe(
    'No business days: Monday, May 25, 2026 (Memorial Day); Tuesday, May 26, 2026 (Day of mourning).',
  );
});

test('the steps say where a count ran on', () => {
  const { steps } = earliestEffective({ postedAt: '2026-05-13T15:00:00Z', terms: rolling });

  expect(steps.map(({ rule }) => rule)).toContain('rolled-to-business-day');
  expect(steps.find(({ rule }) => rule === 'closed-days-skipped')?.text).toContain('Memorial Day');
});
