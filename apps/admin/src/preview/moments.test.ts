import { expect, test } from 'vitest';
import { type Course, markAt, momentsOf } from './moments.ts';

const postedAt = '2026-05-04T04:00:00.000Z';
const noticed: Course = { postedAt, effectiveAt: '2026-05-15T04:00:00.000Z', needsNotice: true };
const courses: [string, Course, string[]][] = [
  ['a change with notice', noticed, ['before', 'waiting', 'coming', 'switch', 'after']],
  ['a notice without a count of days', { ...noticed, effectiveAt: null }, ['before', 'waiting', 'coming']],
  [
    'a change in force at once',
    { postedAt, effectiveAt: postedAt, needsNotice: false },
    ['before', 'switch', 'after'],
  ],
  [
    'a change put off without notice',
    { ...noticed, needsNotice: false },
    ['before', 'coming', 'switch', 'after'],
  ],
];

test.each(courses)('%s has its marks in order of time', (_, course, marks) => {
  const moments = momentsOf(course);

  expect(moments.map(({ mark }) => mark)).toEqual(marks);
  expect(moments.map(({ at }) => at)).toEqual(moments.map(({ at }) => at).sort());
});

test.each([
  ['2026-05-04T03:59:59.999Z', 'before'],
  ['2026-05-04T04:00:00.000Z', 'coming'],
  ['2026-05-15T03:59:59.999Z', 'coming'],
  ['2026-05-15T04:00:00.000Z', 'switch'],
  ['2026-05-15T04:00:00.001Z', 'after'],
])('%s lies %s', (at, mark) => {
  expect(markAt(noticed, at)).toBe(mark);
});

test('where no day is counted a notice stays on its way', () => {
  expect(markAt({ ...noticed, effectiveAt: null }, '2030-01-01T00:00:00.000Z')).toBe('coming');
});
