import { expect, test } from 'vitest';
import type { PolicyVersion } from '../record/policy-version.ts';
import { sample } from '../testing/sample.ts';
import { answerAt, answerByName } from './answer-at.ts';

const seen = (number: number, said: Partial<PolicyVersion>) =>
  sample('policy-version', { status: 'observed', number, lastObservedAt: said.observedAt ?? null, ...said });
const ours = (number: number, effectiveAt: string | null, said: Partial<PolicyVersion> = {}) =>
  sample('policy-version', { status: 'scheduled', number, effectiveAt, ...said });
const day = (on: string) => `${on}T12:00:00.000Z`;

const in2019 = seen(1, { observedAt: day('2019-03-01'), lastObservedAt: day('2019-06-01') });
const in2021 = seen(2, { observedAt: day('2021-05-01'), lastUpdatedOn: '2020-12-31' });
const undated = seen(3, { observedAt: null, lastUpdatedOn: '2010-01-01' });
const first = ours(4, day('2024-01-01'));
const second = ours(5, day('2025-01-01'));
const history = [in2019, in2021, undated, second, first];
const newYear = '2021-01-01T05:00:00.000Z';

test.each([
  ['nothing is known', [], day('2020-01-01'), 'no-evidence', null, null],
  ['before the first capture', history, day('2019-02-28'), 'no-evidence', null, null],
  ['at a capture', history, day('2019-03-01'), 'observed', 1, day('2019-03-01')],
  ['between captures of one text', history, day('2019-04-01'), 'observed', 1, day('2019-03-01')],
  ['at its last capture', history, day('2019-06-01'), 'observed', 1, day('2019-06-01')],
  ['after its last capture', history, day('2019-06-02'), 'last-known', 1, day('2019-06-01')],
  ['on the stated day itself', history, '2021-01-01T04:59:59.999Z', 'last-known', 1, day('2019-06-01')],
  ['from the end of the stated day', history, newYear, 'inferred', 2, day('2021-05-01')],
  ['at the capture of the inferred', history, day('2021-05-01'), 'observed', 2, day('2021-05-01')],
  ['after the last capture of all', history, day('2023-12-31'), 'last-known', 2, day('2021-05-01')],
  ['from our own first version on', history, day('2024-01-01'), 'declared', 4, null],
  ['from the next one on', history, day('2025-01-01'), 'declared', 5, null],
  ['long after', history, day('2199-01-01'), 'declared', 5, null],
  ['only texts without a date', [undated], day('2020-01-01'), 'undated', null, null],
  ['a dateless text and ours to come', [undated, first], day('2020-01-01'), 'undated', null, null],
  ['only ours, to come', [first], day('2023-01-01'), 'no-evidence', null, null],
  [
    'only a text that is being posted',
    [ours(1, null, { status: 'posting' })],
    day('2025-01-01'),
    'no-evidence',
    null,
    null,
  ],
  ['a withdrawn one', [ours(1, null, { status: 'withdrawn' })], day('2025-01-01'), 'no-evidence', null, null],
] as const)('%s', (_name, versions, at, basis, number, observedAt) => {
  const answer = answerAt(versions, at, 'America/New_York');

  expect(answer).toMatchObject({ basis, observedAt });
  expect(answer.version?.number ?? null).toBe(number);
});

test('a stated day is not believed against another text seen after it', () => {
  const later = seen(2, { observedAt: day('2021-05-01'), lastUpdatedOn: '2019-05-01' });

  expect(answerAt([in2019, later], day('2020-01-01'), 'UTC').basis).toBe('last-known');
});

test('a text seen between two captures of another one breaks them apart', () => {
  const back = seen(1, { observedAt: day('2019-01-01'), lastObservedAt: day('2021-01-01') });
  const between = seen(2, { observedAt: day('2020-01-01') });

  const answers = ['2019-06-01', '2020-01-01', '2020-06-01', '2021-01-01', '2022-01-01'].map((on) =>
    answerAt([between, back], day(on), 'UTC'),
  );

  expect(answers.map(({ basis, version }) => [basis, version?.number])).toEqual([
    ['last-known', 1],
    ['observed', 2],
    ['last-known', 2],
    ['observed', 1],
    ['last-known', 1],
  ]);
});

test('the stated day ends when it ends in the zone of the policy', () => {
  expect(answerAt([in2021], '2020-12-31T11:00:00.000Z', 'Pacific/Auckland').basis).toBe('inferred');
  expect(answerAt([in2021], '2020-12-31T11:00:00.000Z', 'America/New_York').basis).toBe('no-evidence');
});

test.each([
  [
    'the latest text without a date',
    [undated, seen(4, { observedAt: null })],
    day('2020-01-01'),
    'undated',
    4,
  ],
  ['a dated text as ever', history, day('2019-04-01'), 'observed', 1],
  ['nothing where nothing is known', [], day('2020-01-01'), 'no-evidence', null],
] as const)('a policy asked by its name gives %s', (_name, versions, at, basis, number) => {
  const answer = answerByName(versions, at, 'America/New_York');

  expect([answer.basis, answer.version?.number ?? null]).toEqual([basis, number]);
});
