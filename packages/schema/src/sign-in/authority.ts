import { type Change, remove, update } from '../kit/change.ts';
import type { Member } from '../record/member.ts';
import type { Records } from '../records.ts';

export type Session = Records['session'];
type Raise = { member: Member; sessions: readonly Session[]; values: Partial<Member> };

/** A change of what a member may do, or signs in with: every session of before ends in the same commit. */
export function raiseAuthority({ member, sessions, values }: Raise): Change[] {
  return [
    ...endSessions(sessions.filter((session) => session.member === member.id)),
    update('member', member, { ...values, authority: member.authority + 1 }),
  ];
}

export const endSessions = (sessions: readonly Session[]): Change[] =>
  sessions.map((session) => remove('session', session.id));
