import { expect, test } from 'vitest';
import { isAfterNotice, laterOf } from './chosen-moment.ts';
import { type EffectiveDate, earliestEffective } from './earliest-effective.ts';
import { noticeTerms } from './terms.ts';

const postedAt = '2026-05-04T15:00:00.000Z';
const terms = noticeTerms.parse({ count: 10, timeZone: 'America/New_York' });
const earliest = earliestEffective({ postedAt, terms });
const open = earliestEffective({ postedAt, terms: { ...terms, count: null } });

test.each([
  { name: 'the same instant', chosenAt: postedAt, isAllowed: false },
  { name: 'the same instant in another zone', chosenAt: '2026-05-04T11:00:00-04:00', isAllowed: false },
  { name: 'a millisecond before', chosenAt: '2026-05-04T14:59:59.999Z', isAllowed: false },
  { name: 'a millisecond after', chosenAt: '2026-05-04T15:00:00.001Z', isAllowed: true },
  { name: 'a year after', chosenAt: '2027-05-04T15:00:00Z', isAllowed: true },
])('notice comes before the change: $name', ({ chosenAt, isAllowed }) => {
  expect(isAfterNotice({ postedAt, chosenAt })).toBe(isAllowed);
});

test('a later choice puts the change off', () => {
  const result = laterOf(earliest, '2026-06-01T04:00:00Z');

  expect(result).toMatchObject({ effectiveAt: '2026-06-01T04:00:00.000Z', effectiveOn: '2026-06-01' });
  expect(lastStep(result)).toMatchObject({ rule: 'later-moment-chosen', at: '2026-06-01T04:00:00.000Z' });
  expect(lastStep(result)?.text).toBe(
    'A later moment was chosen for the change: the start of Monday, June 1, 2026 (12:00 a.m., America/New York time).',
  );
});

test.each([
  ['inside the notice period', '2026-05-15T03:59:59.999Z'],
  ['overtaken by the last posting', '2026-05-01T00:00:00Z'],
])('a choice %s does not bring the change forward', (_name, chosenAt) => {
  const result = laterOf(earliest, chosenAt);

  expect(result).toMatchObject({ effectiveAt: '2026-05-15T04:00:00.000Z', effectiveOn: '2026-05-15' });
  expect(lastStep(result)?.rule).toBe('chosen-moment-too-early');
});

test('a choice of the earliest moment is kept', () => {
  const result = laterOf(earliest, '2026-05-15T00:00:00-04:00');

  expect(result.effectiveAt).toBe(earliest.effectiveAt);
  expect(lastStep(result)?.rule).toBe('earliest-moment-chosen');
});

test('without a choice the earliest moment holds', () => {
  expect(laterOf(earliest, null)).toEqual(earliest);
  expect(laterOf(open, null)).toEqual(open);
});

test('where no days are counted, any moment after the notice may be chosen, with a warning', () => {
  const result = laterOf(open, '2026-05-04T23:00:00-07:00');

  expect(result).toMatchObject({
    effectiveAt: '2026-05-05T06:00:00.000Z',
    effectiveOn: '2026-05-05',
    warnings: ['no-day-count'],
  });
  expect(lastStep(result)?.rule).toBe('moment-chosen');
});

test('where no days are counted, a choice that is not after the notice gives no date', () => {
  const result = laterOf(open, postedAt);

  expect(result).toMatchObject({ effectiveAt: null, effectiveOn: null });
  expect(lastStep(result)?.rule).toBe('chosen-moment-too-early');
});

test.each([
  ['2026-05-04', 'instant-invalid', 'chosenAt'],
  ['2200-01-01T00:00:00Z', 'instant-out-of-range', 'chosenAt'],
  ['1899-12-31T23:59:59Z', 'instant-out-of-range', 'chosenAt'],
])('%s is refused: %s', (chosenAt, code, field) => {
  expect(() => laterOf(earliest, chosenAt)).toThrow(
    expect.objectContaining({ issues: [expect.objectContaining({ code, field })] }),
  );
});

function lastStep({ steps }: EffectiveDate) {
  return steps.at(-1);
}
