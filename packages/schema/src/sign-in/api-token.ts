import { type Change, create, update } from '../kit/change.ts';
import { refuse } from '../kit/refusal.ts';
import { demand } from '../permission/permission.ts';
import type { Viewer } from '../permission/viewer.ts';
import type { Role } from '../record/member.ts';
import type { Records } from '../records.ts';
import { isOver, later } from './moment.ts';

type ApiToken = Records['api-token'];
type Asked = { name: string; role: Role; endsAt: string };
type Issuing = Asked & { viewer: Viewer; id: string; tokenHash: string; now: string };

/** A forgotten token ends by itself. */
const mostHours = 366 * 24;
/** Tokens are audited, so their use is noted once a day and not with every request. */
const notedEveryHours = 24;

export function issueToken({ viewer, id, name, role, endsAt, tokenHash, now }: Issuing): Change[] {
  demand(viewer, 'administer');
  if (isOver(endsAt, now)) refuse('token-end-past', 'The end lies in the past.', 'endsAt');
  if (!isOver(endsAt, later(now, { hours: mostHours })))
    refuse('token-end-too-late', 'A token ends within a year.', 'endsAt');
  return [create('api-token', id, { name, role, endsAt, tokenHash })];
}

export const isTokenLive = (token: ApiToken, now: string) =>
  token.archivedAt === null && !isOver(token.endsAt, now);

export function noteUse(token: ApiToken, now: string): Change[] {
  const isNoted =
    token.lastUsedAt !== null && !isOver(later(token.lastUsedAt, { hours: notedEveryHours }), now);
  return isNoted ? [] : [update('api-token', token, { lastUsedAt: now })];
}
