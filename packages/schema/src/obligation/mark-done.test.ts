import { expect, test } from 'vitest';
import { create, update } from '../kit/change.ts';
import { Refusal } from '../kit/refusal.ts';
import type { Asked } from '../lifecycle/asked.ts';
import { sample } from '../testing/sample.ts';
import { amendMark, type Marking, markDone, takeBack } from './mark-done.ts';
import type { Obligation } from './obligations.ts';

const policy = sample('policy', { timeZone: 'America/New_York' });
const yearly: Obligation = {
  ...{ key: 'glba-annual-notice', edition: 1, title: 'A notice', citation: '12 CFR 1016.5' },
  ...{ policy: policy.id, version: 'ver_one', dueOn: '2027-01-15', since: '2026-01-15' },
  ...{ state: 'later', holds: 'yes', isRecurring: true, exception: null },
};
const once: Obligation = { ...yearly, key: 'hipaa-revised-notice', isRecurring: false };
const marking: Marking = {
  ...{ id: 'obd_one', rule: 'glba-annual-notice', dueOn: '2027-01-15', doneOn: '2026-12-01' },
  ...{ evidence: 'Mailed to every customer.', url: null },
};
const by = (role: 'editor' | 'approver' | 'publisher', now = '2026-12-02T03:00:00.000Z'): Asked => ({
  ...{ by: { kind: 'member', id: `mbr_${role}`, role }, now, newId: (name) => `${name}_new`, tzdata: null },
});
const mark = (said: Partial<Marking>, asked = by('editor')) =>
  markDone({ policy, due: [yearly, once] }, { ...marking, ...said }, asked);

test.each(['editor', 'approver'] as const)('an %s marks what is due, for the version it is of', (role) => {
  const { id, ...said } = marking;

  expect(mark({}, by(role))).toEqual([
    update('policy', policy),
    create('obligation-done', id, { ...said, policy: policy.id, version: 'ver_one' }),
  ]);
});

test.each<[string, Partial<Marking>, string[]]>([
  ['what is not due', { rule: 'ccpa-yearly-update' }, ['obligation-gone']],
  ['what was due by another day', { dueOn: '2026-01-15' }, ['obligation-gone']],
  [
    'a day to come where the policy is, though the day has come in London',
    { doneOn: '2026-12-02' },
    ['done-ahead'],
  ],
  ['the day from which the period is counted', { doneOn: '2026-01-15' }, ['done-too-early']],
  ['what nothing shows', { evidence: '  ' }, ['evidence-missing']],
  ['two reasons at once', { evidence: null, doneOn: '2026-12-03' }, ['done-ahead', 'evidence-missing']],
])('%s is refused', (_name, said, codes) => {
  expect(refused(() => mark(said))).toEqual(codes);
});

test('nobody else marks or takes back', () => {
  const held = sample('obligation-done');

  expect(refused(() => mark({}, by('publisher')))).toEqual(['forbidden']);
  expect(refused(() => takeBack(held, policy, by('publisher')))).toEqual(['forbidden']);
  expect(refused(() => amendMark(held, {}, by('publisher')))).toEqual(['forbidden']);
});

test('what is owed once may have been done before the version is in force', () => {
  expect(mark({ rule: once.key, doneOn: '2026-01-02' })).toHaveLength(2);
});

test('a mark taken back stays as history', () => {
  const held = sample('obligation-done', { policy: policy.id });
  const asked = by('approver');

  expect(takeBack(held, policy, asked)).toEqual([
    update('policy', policy),
    update('obligation-done', held, { archivedAt: asked.now }),
  ]);
});

test('what shows it is said better, but never emptied', () => {
  const held = sample('obligation-done', { evidence: 'Mailed.', url: null });
  const url = 'https://mail.example/run/7';

  expect(amendMark(held, { evidence: null, url }, by('editor'))).toEqual([
    update('obligation-done', held, { evidence: null, url }),
  ]);
  expect(refused(() => amendMark(held, { evidence: '' }, by('editor')))).toEqual(['evidence-missing']);
});

function refused(run: () => unknown): string[] {
  try {
    run();
    return [];
  } catch (error) {
    if (error instanceof Refusal) return error.issues.map(({ code }) => code);
    throw error;
  }
}
