/** Whom a provider's answer stands for: by subject, and the first time by a verified e-mail. */
import { refuse } from '../kit/refusal.ts';
import type { Member } from '../record/member.ts';
import { raiseAuthority, type Session } from './authority.ts';
import { acceptInvitation, type Invitation, isOpen, type Joined } from './invitation.ts';
import { isSameEmail } from './new-member.ts';
import { hasTotp } from './one-time-code.ts';

/** `subject`: issuer and subject, which only together name a person (OpenID Connect Core, 5.7). */
export type Claims = { subject: string; email: string | null; isEmailVerified: boolean; name: string | null };

type Answered = {
  claims: Claims;
  members: readonly Member[];
  invitations: readonly Invitation[];
  sessions: readonly Session[];
  memberId: string;
  now: string;
};

/** `isCodeDue`: single sign-on does not stand for the one-time code. */
export type Recognised = Joined & { isCodeDue: boolean };

export function recognise(answered: Answered): Recognised {
  const { claims, members, sessions } = answered;
  const bound = members.find((each) => each.oidcSubject === claims.subject && each.archivedAt === null);
  if (bound) return { member: bound, changes: [], isCodeDue: hasTotp(bound) };
  const email = claims.isEmailVerified ? claims.email : null;
  if (email === null) return refuseUnknown();

  const standing = members.find((member) => isSameEmail(member.email, email) && member.archivedAt === null);
  if (!standing) return join(answered, email);
  if (standing.oidcSubject !== null) return refuseUnknown();
  const values = { oidcSubject: claims.subject };
  const { id, authority } = standing;
  const changes = raiseAuthority({ member: standing, sessions, values });
  return { member: { id, authority: authority + 1 }, changes, isCodeDue: hasTotp(standing) };
}

function join({ claims, members, invitations, memberId, now }: Answered, email: string): Recognised {
  const invitation = invitations.find((each) => isSameEmail(each.email, email) && isOpen(each, now));
  if (!invitation) return refuseUnknown();
  const joining = { name: claims.name ?? email, passwordHash: null, oidcSubject: claims.subject };
  return { ...acceptInvitation({ invitation, members, memberId, joining, now }), isCodeDue: false };
}

const refuseUnknown = () => refuse('sign-in-failed', 'Nobody here signs in with this account.');
