/** What administrators do to members. At least one administrator always stays. */
import { type Change, check } from '../kit/change.ts';
import { refuse } from '../kit/refusal.ts';
import { demand } from '../permission/permission.ts';
import type { Viewer } from '../permission/viewer.ts';
import type { Member, Role } from '../record/member.ts';
import { raiseAuthority, type Session } from './authority.ts';

/** `administrators`: all of them, the member included. `sessions`: those of the member. */
type Asked = {
  viewer: Viewer;
  member: Member;
  administrators: readonly Member[];
  sessions: readonly Session[];
};

export function changeRole({ role, ...asked }: Asked & { role: Role }): Change[] {
  demand(asked.viewer, 'administer');
  refuseArchived(asked.member);
  if (role === asked.member.role) return [];
  return [...keepAnAdministrator(asked), ...raiseAuthority({ ...asked, values: { role } })];
}

export function archiveMember({ now, ...asked }: Asked & { now: string }): Change[] {
  demand(asked.viewer, 'administer');
  refuseArchived(asked.member);
  return [...keepAnAdministrator(asked), ...raiseAuthority({ ...asked, values: { archivedAt: now } })];
}

/** Another one must still stand at commit, or two administrators could remove each other at once. */
function keepAnAdministrator({ member, administrators }: Asked): Change[] {
  if (member.role !== 'administrator') return [];
  const other = administrators.find((each) => each.id !== member.id && isAdministrator(each));
  if (other) return [check('member', other)];
  return refuse('last-administrator', 'The register needs at least one administrator.');
}

function refuseArchived(member: Member): void {
  if (member.archivedAt !== null) refuse('member-archived', 'This member has been archived.');
}

const isAdministrator = (member: Member) => member.role === 'administrator' && member.archivedAt === null;
