import { type Change, create } from '../kit/change.ts';
import type { Member } from '../record/member.ts';

type Credentials = { passwordHash: string | null; oidcSubject: string | null };
export type Joining = Pick<Member, 'name' | 'email' | 'role'> & Credentials;

export const newMember = (id: string, joining: Joining): Change =>
  create('member', id, { ...joining, ...noCode, email: joining.email.toLowerCase(), authority: 0 });

export const noCode = { totpSecret: null, totpStep: null };

/** E-mail addresses are told apart without regard to case. */
export const isSameEmail = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();
