import { expect, test } from 'vitest';
import { codesOf } from '../lifecycle/refused.cases.ts';
import { anonymous } from '../permission/viewer.ts';
import { ann, asks, bob, max } from '../testing/people.ts';
import { sample } from '../testing/sample.ts';
import { acceptFinding, judged } from './accept.ts';
import { lint } from './lint.ts';
import { linted } from './testing/linted.ts';

const now = '2026-06-01T12:00:00.000Z';
const id = 'fna_00000000000000000000000001';
const findings = lint({
  versions: [linted({ said: [{ key: 'contact', summary: 'Left out.' }] })],
  policies: [],
});
const fingerprint = findings[0]?.fingerprint ?? '';
const reason = 'The address is on the page around the text.';
const acceptance = sample('finding-acceptance', { fingerprint, reason });
const accepting = { id, fingerprint, reason };

test.each([
  ['an approver', bob],
  ['an administrator', max],
])('%s accepts a finding, which then tells its rule and policy', (_, by) => {
  const values = { fingerprint, reason, rule: 'contact-missing', policy: 'pol' };

  expect(acceptFinding(judged(findings, []), accepting, asks(by, now))).toEqual([
    { do: 'create', type: 'finding-acceptance', id, values },
  ]);
});

test('a finding is accepted until the acceptance is withdrawn', () => {
  const withdrawn = { ...acceptance, archivedAt: now };

  expect(judged(findings, [acceptance]).map((each) => each.acceptance)).toEqual([acceptance]);
  expect(judged(findings, [withdrawn]).map((each) => each.acceptance)).toEqual([null]);
});

test.each([
  ['an editor', ann, { ...accepting }, [], 'forbidden'],
  ['the public', anonymous, { ...accepting }, [], 'unauthenticated'],
  ['a finding that is gone', bob, { ...accepting, fingerprint: 'f'.repeat(64) }, [], 'finding-gone'],
  ['one that was accepted', bob, { ...accepting }, [acceptance], 'accepted-already'],
])('%s is refused', (_, by, asked, acceptances, code) => {
  expect(codesOf(() => acceptFinding(judged(findings, acceptances), asked, asks(by, now)))).toEqual([code]);
});
