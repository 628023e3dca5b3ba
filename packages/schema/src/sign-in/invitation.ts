import { type Change, create, update } from '../kit/change.ts';
import { refuse } from '../kit/refusal.ts';
import { demand } from '../permission/permission.ts';
import type { Viewer } from '../permission/viewer.ts';
import type { Member, Role } from '../record/member.ts';
import type { Records } from '../records.ts';
import { isOver, later } from './moment.ts';
import { isSameEmail, type Joining, newMember, noCode } from './new-member.ts';

export type Invitation = Records['invitation'];
const invitationHours = 7 * 24;

type Inviting = {
  viewer: Viewer;
  id: string;
  email: string;
  role: Role;
  tokenHash: string;
  members: readonly Member[];
  invitations: readonly Invitation[];
  now: string;
};

/** The only way in; inviting again replaces an open invitation. An archived member may be invited back. */
export function invite({
  viewer,
  id,
  role,
  tokenHash,
  members,
  invitations,
  now,
  ...asked
}: Inviting): Change[] {
  demand(viewer, 'administer');
  const email = asked.email.toLowerCase();
  if (members.some((member) => isSameEmail(member.email, email) && member.archivedAt === null))
    refuse('email-taken', 'There is a member with this e-mail already.', 'email');
  const open = invitations.filter((each) => isSameEmail(each.email, email) && isOpen(each, now));
  return [
    ...open.map((each) => update('invitation', each, { archivedAt: now })),
    create('invitation', id, { email, role, tokenHash, endsAt: later(now, { hours: invitationHours }) }),
  ];
}

export const isOpen = (invitation: Invitation, now: string) =>
  invitation.usedAt === null && invitation.archivedAt === null && !isOver(invitation.endsAt, now);

/** Finds nothing for a token that was never given or has been replaced. */
export function refuseClosed(invitation: Invitation | null, now: string): Invitation {
  if (!invitation || invitation.archivedAt !== null)
    return refuse('invitation-unknown', 'There is no such invitation.', 'token');
  if (invitation.usedAt !== null) refuse('invitation-used', 'This invitation has been used.', 'token');
  if (!isOpen(invitation, now)) refuse('invitation-ended', 'This invitation has ended.', 'token');
  return invitation;
}

type Accepting = {
  invitation: Invitation;
  members: readonly Member[];
  memberId: string;
  joining: Omit<Joining, 'email' | 'role'>;
  now: string;
};
export type Joined = { member: Pick<Member, 'id' | 'authority'>; changes: Change[] };

/** Whoever comes back stays the same person to the register, with new credentials. */
export function acceptInvitation({ invitation, members, memberId, joining, now }: Accepting): Joined {
  const { email, role } = invitation;
  const used = update('invitation', refuseClosed(invitation, now), { usedAt: now });
  const before = members.find((member) => isSameEmail(member.email, email));
  if (!before) {
    const made = newMember(memberId, { ...joining, email, role });
    return { member: { id: memberId, authority: 0 }, changes: [used, made] };
  }

  if (before.archivedAt === null)
    refuse('email-taken', 'There is a member with this e-mail already.', 'token');
  const authority = before.authority + 1;
  const back = update('member', before, { ...joining, ...noCode, role, authority, archivedAt: null });
  return { member: { id: before.id, authority }, changes: [used, back] };
}
