import { type Change, create, update } from '../kit/change.ts';
import { refuse } from '../kit/refusal.ts';
import { demand } from '../permission/permission.ts';
import type { Viewer } from '../permission/viewer.ts';
import type { App } from '../record/app.ts';
import type { Member, Role } from '../record/member.ts';
import type { Records } from '../records.ts';
import { isOver, later } from './moment.ts';

type ApiToken = Records['api-token'];
type Asked = { name: string; role: Role; endsAt: string };
/** Whom a token is given to: a member, an app, or nobody in particular. */
type Bearer = { holder: Member | null; app: App | null };
type Issuing = Asked & Bearer & { viewer: Viewer; id: string; tokenHash: string; now: string };

/** A forgotten token ends by itself. */
const mostHours = 366 * 24;
/** Tokens are audited, so their use is noted once a day and not with every request. */
const notedEveryHours = 24;

/** Who holds a token has its role anyway, and a program of nobody's only reads: no hand gets two votes. */
export function issueToken({ viewer, id, tokenHash, now, ...given }: Issuing): Change[] {
  const { name, role, endsAt, holder, app } = given;
  demand(viewer, 'administer');
  if (holder && app) refuse('token-of-two', 'A token belongs to a member or to an app.', 'app');
  if (!mayBear({ holder, app }, role))
    refuse('token-role', 'A token reads, or acts with the role of the member who holds it.', 'role');
  if (isOver(endsAt, now)) refuse('token-end-past', 'The end lies in the past.', 'endsAt');
  if (!isOver(endsAt, later(now, { hours: mostHours })))
    refuse('token-end-too-late', 'A token ends within a year.', 'endsAt');
  const bearer = { holder: holder?.id ?? null, app: app?.id ?? null };
  return [create('api-token', id, { name, role, endsAt, tokenHash, ...bearer })];
}

/** At once, for whoever fears that it is in other hands. */
export function endToken(viewer: Viewer, token: ApiToken, now: string): Change[] {
  demand(viewer, 'administer');
  return token.archivedAt === null ? [update('api-token', token, { archivedAt: now })] : [];
}

/** It ends with its time, with the access of whoever bears it, and with the role that it was issued for. */
export const isTokenLive = (token: ApiToken, { holder, app }: Bearer, now: string) =>
  token.archivedAt === null &&
  !isOver(token.endsAt, now) &&
  holder?.id === (token.holder ?? undefined) &&
  app?.id === (token.app ?? undefined) &&
  mayBear({ holder, app }, token.role);

const reading: readonly Role[] = ['viewer', 'auditor'];

function mayBear({ holder, app }: Bearer, role: Role): boolean {
  if (app) return app.archivedAt === null && role === 'viewer';
  if (!holder) return reading.includes(role);
  return holder.archivedAt === null && (role === 'viewer' || role === holder.role);
}

export function noteUse(token: ApiToken, now: string): Change[] {
  const isNoted =
    token.lastUsedAt !== null && !isOver(later(token.lastUsedAt, { hours: notedEveryHours }), now);
  return isNoted ? [] : [update('api-token', token, { lastUsedAt: now })];
}
