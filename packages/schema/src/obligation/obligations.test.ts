import { expect, test } from 'vitest';
import { triggeredLaws } from '../law-rule/triggered.ts';
import type { Records } from '../records.ts';
import { sample } from '../testing/sample.ts';
import { type Kept, obligations } from './obligations.ts';

const effectiveAt = '2026-01-15T05:00:00.000Z';
const dated = { status: 'scheduled', effectiveAt, effectiveOn: '2026-01-15' } as const;

function kept(kind: Records['policy']['kind'], regimes: Records['legal-entity']['regimes']): Kept {
  const policy = sample('policy', { kind, timeZone: 'America/New_York' });
  const publishers = [sample('legal-entity', { financial: 'yes', regimes })];
  const wider = sample('change', {
    ...{ statementKey: 'share', statementKind: 'disclosure', facet: 'recipients', direction: 'expands' },
  });
  const laws = triggeredLaws({ policy, publishers, compared: [wider], postedOn: '2026-01-02' });
  return {
    policy,
    publishers,
    versions: [{ version: sample('policy-version', dated), laws }],
    done: [],
    annualException: null,
  };
}
const told = (policies: readonly Kept[], now: string) =>
  obligations({ policies, now }).map((each) => `${each.key} ${each.dueOn} ${each.state} ${each.holds}`);

const health = kept('hipaa-notice', ['hipaa']);
const financial = kept('glba-notice', ['glba']);
test.each<[string, Kept, string, string[]]>([
  [
    'a financial notice in force',
    financial,
    '2026-02-01T00:00:00.000Z',
    [
      'glba-exception-lost 2026-04-25 later yes',
      'glba-annual-notice 2027-01-15 later yes',
      'fcra-renewal 2031-01-15 later yes',
    ],
  ],
  [
    'a financial notice a year on',
    financial,
    '2027-01-16T12:00:00.000Z',
    [
      'glba-exception-lost 2026-04-25 overdue yes',
      'glba-annual-notice 2027-01-15 overdue yes',
      'fcra-renewal 2031-01-15 later yes',
    ],
  ],
  [
    'a health notice that is coming',
    health,
    '2026-01-10T00:00:00.000Z',
    ['hipaa-revised-notice 2026-01-15 soon yes'],
  ],
  ['a health notice in force', health, '2028-12-01T00:00:00.000Z', ['hipaa-reminder 2029-01-15 soon yes']],
  [
    'an online policy, where nobody knows whether the act applies',
    kept('online-policy', ['state-law']),
    '2026-02-01T00:00:00.000Z',
    ['ccpa-yearly-update 2027-01-15 later unknown'],
  ],
  ['a financial notice under no such law', kept('glba-notice', ['hipaa']), '2026-02-01T00:00:00.000Z', []],
  ['a policy without versions', { ...financial, versions: [] }, '2026-02-01T00:00:00.000Z', []],
])('%s', (_name, policy, now, expected) => {
  expect(told([policy], now)).toEqual(expected);
});

const doneOn = (kept: Kept, rule: string, day: string): Kept => {
  const version = kept.versions[0]?.version.id ?? '';
  return { ...kept, done: [...kept.done, { rule, version, doneOn: day }] };
};

test.each<[string, Kept, string[]]>([
  [
    'a yearly notice that was given makes room for the next one',
    doneOn(financial, 'glba-annual-notice', '2026-12-01'),
    ['glba-exception-lost 2026-04-25', 'glba-annual-notice 2027-12-01', 'fcra-renewal 2031-01-15'],
  ],
  [
    'given twice, the later counts',
    doneOn(
      doneOn(financial, 'glba-annual-notice', '2026-12-01'),
      ...(['glba-annual-notice', '2026-06-01'] as const),
    ),
    ['glba-exception-lost 2026-04-25', 'glba-annual-notice 2027-12-01', 'fcra-renewal 2031-01-15'],
  ],
  [
    'what is owed once is gone',
    doneOn(financial, 'glba-exception-lost', '2026-03-01'),
    ['glba-annual-notice 2027-01-15', 'fcra-renewal 2031-01-15'],
  ],
])('%s', (_name, kept, expected) => {
  const due = obligations({ policies: [kept], now: '2026-12-02T12:00:00.000Z' });

  expect(due.map(({ key, dueOn }) => `${key} ${dueOn}`)).toEqual(expected);
});

test.each([
  ['yes', ['glba-exception-lost', 'fcra-renewal']],
  ['no', ['glba-exception-lost', 'glba-annual-notice', 'fcra-renewal']],
  ['unknown', ['glba-exception-lost', 'glba-annual-notice', 'fcra-renewal']],
] as const)('where the exception from annual notices holds: %s', (answer, keys) => {
  const annualException = { answer, reasons: [] };
  const due = obligations({
    policies: [{ ...financial, annualException }],
    now: '2026-02-01T00:00:00.000Z',
  });

  expect(due.map(({ key }) => key)).toEqual(keys);
  expect(due.find(({ key }) => key === 'glba-annual-notice')?.exception ?? null).toEqual(
    answer === 'yes' ? null : annualException,
  );
});

test.each([
  ['2027-01-16T04:59:59.999Z', 'soon'],
  ['2027-01-16T05:00:00.000Z', 'overdue'],
])('the last day is a whole local day: at %s', (now, state) => {
  const found = obligations({ policies: [financial], now }).find(({ key }) => key === 'glba-annual-notice');

  expect(found?.state).toBe(state);
});
