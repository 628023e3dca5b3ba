import { expect, test } from 'vitest';
import { roles } from '../record/member.ts';
import { type RecordName, records } from '../records.ts';
import { editedBy, may, mayRead, type Verb, verbs } from './permission.ts';
import { anonymous, register } from './viewer.ts';
import { hides, visible } from './visible.ts';

const every = Object.values(records).map(({ name }): RecordName => name);
const allowed = (verb: Verb) => roles.filter((role) => may({ kind: 'member', id: 'mbr_x', role }, verb));

test.each<[Verb, string[]]>([
  ['edit', ['editor']],
  ['approve', ['approver']],
  ['consent', ['approver']],
  ['post', ['approver', 'publisher']],
  ['release', ['publisher']],
  ['withdraw', ['approver', 'publisher', 'administrator']],
  ['post-exceptionally', ['approver']],
  ['grant-exceptionally', ['administrator']],
  ['accept-finding', ['approver', 'administrator']],
  ['mark-done', ['editor', 'approver']],
  ['comment', ['editor', 'approver', 'publisher', 'administrator']],
  ['tell', ['publisher', 'administrator']],
  ['administer', ['administrator']],
  ['read-audit', ['approver', 'publisher', 'administrator', 'auditor']],
  ['verify', []],
])('%s is for these roles alone', (verb, expected) => {
  expect(allowed(verb)).toEqual(expected);
});

test('nobody who writes approves, and the public does nothing', () => {
  expect(allowed('edit').filter((role) => allowed('approve').includes(role))).toEqual([]);
  expect(verbs.filter((verb) => may(anonymous, verb))).toEqual([]);
  expect(verbs.filter((verb) => !may(register, verb))).toEqual([]);
});

test('what only rules make is edited by nobody', () => {
  const byHand = every.filter((name) => editedBy(name) !== null);

  expect(byHand).not.toContain('approval');
  expect(
    ['snapshot', 'posting', 'change', 'erratum', 'session'].filter((name) =>
      byHand.some((each) => each === name),
    ),
  ).toEqual([]);
});

test('sessions are seen by nobody, accounts by those who administer or audit', () => {
  expect(roles.filter((role) => mayRead(role, 'session'))).toEqual([]);
  expect(roles.filter((role) => mayRead(role, 'api-token'))).toEqual(['administrator', 'auditor']);
  expect(roles.filter((role) => mayRead(role, 'subscription'))).toEqual([
    'publisher',
    'administrator',
    'auditor',
  ]);
  expect(visible({ kind: 'member', id: 'mbr_x', role: 'viewer' }, 'invitation')).toEqual({ id: { in: [] } });
});

test('the public sees of each record type what the type says, and of fields none that is internal or secret', () => {
  const closed = every.filter((name) => records[name].anonymous === null);

  expect(closed.map((name) => visible(anonymous, name))).toEqual(closed.map(() => ({ id: { in: [] } })));
  expect(hides(anonymous, records.platform.fields.verifiedBy)).toBe(true);
  expect(
    hides({ kind: 'member', id: 'mbr_x', role: 'administrator' }, records.member.fields.totpSecret),
  ).toBe(true);
  expect(hides(anonymous, records.platform.fields.name)).toBe(false);
});
