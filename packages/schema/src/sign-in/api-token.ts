import { type Change, create, update } from '../kit/change.ts';
import { refuse } from '../kit/refusal.ts';
import { demand } from '../permission/permission.ts';
import type { Viewer } from '../permission/viewer.ts';
import type { Member, Role } from '../record/member.ts';
import type { Records } from '../records.ts';
import { isOver, later } from './moment.ts';

type ApiToken = Records['api-token'];
type Asked = { name: string; role: Role; endsAt: string };
type Issuing = Asked & { viewer: Viewer; id: string; holder: Member | null; tokenHash: string; now: string };

/** A forgotten token ends by itself. */
const mostHours = 366 * 24;
/** Tokens are audited, so their use is noted once a day and not with every request. */
const notedEveryHours = 24;

/** Who holds a token has its role anyway, and a program of nobody's only reads: no hand gets two votes. */
export function issueToken({ viewer, id, name, role, endsAt, holder, tokenHash, now }: Issuing): Change[] {
  demand(viewer, 'administer');
  if (!mayHold(holder, role))
    refuse('token-role', 'A token reads, or acts with the role of the member who holds it.', 'role');
  if (isOver(endsAt, now)) refuse('token-end-past', 'The end lies in the past.', 'endsAt');
  if (!isOver(endsAt, later(now, { hours: mostHours })))
    refuse('token-end-too-late', 'A token ends within a year.', 'endsAt');
  return [create('api-token', id, { name, role, endsAt, tokenHash, holder: holder?.id ?? null })];
}

/** It ends with its time, with its holder's access, and with the role that it was issued for. */
export const isTokenLive = (token: ApiToken, holder: Member | null, now: string) =>
  token.archivedAt === null &&
  !isOver(token.endsAt, now) &&
  holder?.id === (token.holder ?? undefined) &&
  mayHold(holder, token.role);

const reading: readonly Role[] = ['viewer', 'auditor'];

function mayHold(holder: Member | null, role: Role): boolean {
  if (!holder) return reading.includes(role);
  return holder.archivedAt === null && (role === 'viewer' || role === holder.role);
}

export function noteUse(token: ApiToken, now: string): Change[] {
  const isNoted =
    token.lastUsedAt !== null && !isOver(later(token.lastUsedAt, { hours: notedEveryHours }), now);
  return isNoted ? [] : [update('api-token', token, { lastUsedAt: now })];
}
