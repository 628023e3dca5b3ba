/** Records as the rules find them, for tests: say only what the test is about. */
import type { Member } from '../record/member.ts';
import type { Records } from '../records.ts';

const at = '2026-03-02T09:00:00.000Z';
const stamp = { revision: 1, createdAt: at, createdBy: 'register', updatedAt: at, updatedBy: 'register' };
const system = (id: string) => ({ ...stamp, id, archivedAt: null });

export const sampleMember = (values: Partial<Member> = {}): Member => ({
  ...system('mbr_ada'),
  name: 'Ada',
  email: 'ada@northgate.example',
  role: 'editor',
  passwordHash: null,
  totpSecret: null,
  totpStep: null,
  oidcSubject: null,
  authority: 3,
  ...values,
});

export const sampleSession = (values: Partial<Records['session']> = {}): Records['session'] => ({
  ...system('ses_one'),
  member: 'mbr_ada',
  tokenHash: 'aa',
  authority: 3,
  lastUsedAt: at,
  endsAt: '2026-03-02T21:00:00.000Z',
  ...values,
});

export const sampleInvitation = (values: Partial<Records['invitation']> = {}): Records['invitation'] => ({
  ...system('inv_ada'),
  email: 'ada@northgate.example',
  role: 'approver',
  tokenHash: 'bb',
  endsAt: '2026-03-09T09:00:00.000Z',
  usedAt: null,
  ...values,
});

export const sampleToken = (values: Partial<Records['api-token']> = {}): Records['api-token'] => ({
  ...system('tok_app'),
  name: 'App',
  holder: null,
  app: null,
  role: 'viewer',
  endsAt: '2026-04-02T09:00:00.000Z',
  tokenHash: 'cc',
  lastUsedAt: null,
  ...values,
});

type Failure = Records['sign-in-failure'];
export const sampleFailure = (id: string, values: Partial<Failure> = {}): Failure => ({
  ...system(id),
  subjects: ['account', 'address'],
  at,
  ...values,
});
