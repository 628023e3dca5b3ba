import { expect, test } from 'vitest';
import { confirmTotp, isFresh, removeTotp, startTotp } from './one-time-code.ts';
import { sampleMember, sampleSession } from './records.cases.ts';
import { refused } from './refused.cases.ts';

const none = sampleMember();
const started = sampleMember({ totpSecret: 'secret' });
const set = sampleMember({ totpSecret: 'secret', totpStep: 5 });
const sessions = [sampleSession()];

test.each([
  ['a later step', set, 6, true],
  ['the same step', set, 5, false],
  ['an earlier step', set, 4, false],
  ['no code at all', set, null, false],
  ['the first step', started, 0, true],
])('%s is fresh, or not', (_which, member, step, fresh) => {
  expect(isFresh(member, step)).toBe(fresh);
});

test.each([
  ['start', () => startTotp(none, 'new'), []],
  ['start again', () => startTotp(started, 'new'), []],
  ['start when set', () => startTotp(set, 'new'), ['totp-set']],
  ['confirm', () => confirmTotp({ member: started, sessions, step: 5 }), []],
  [
    'confirm before the start',
    () => confirmTotp({ member: none, sessions, step: null }),
    ['totp-not-started'],
  ],
  ['confirm when set', () => confirmTotp({ member: set, sessions, step: 6 }), ['totp-set']],
  ['confirm by a wrong code', () => confirmTotp({ member: started, sessions, step: null }), ['code-wrong']],
  ['remove', () => removeTotp({ member: set, sessions, step: 6 }), []],
  ['remove by a used code', () => removeTotp({ member: set, sessions, step: 5 }), ['code-wrong']],
  [
    'remove what is not confirmed',
    () => removeTotp({ member: started, sessions, step: 6 }),
    ['totp-not-set'],
  ],
])('%s', (_step, rule, codes) => {
  expect(refused(rule)).toEqual(codes);
});

test.each([
  ['confirming', confirmTotp, started, { totpStep: 9 }],
  ['removing', removeTotp, set, { totpSecret: null, totpStep: null }],
])('%s ends the sessions in the same commit', (_step, rule, member, values) => {
  expect(rule({ member, sessions, step: 9 })).toEqual([
    { do: 'remove', type: 'session', id: 'ses_one' },
    { do: 'update', type: 'member', id: 'mbr_ada', revision: 1, values: { ...values, authority: 4 } },
  ]);
});
