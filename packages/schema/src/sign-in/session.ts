import { type Change, create, update } from '../kit/change.ts';
import type { Member } from '../record/member.ts';
import type { Session } from './authority.ts';
import { isOver, later } from './moment.ts';

/** NIST SP 800-63B-4, 2.2.3, is no stricter for one or two factors. */
const sessionTerms = { idleMinutes: 30, hours: 12, waitingMinutes: 5, touchedEveryMinutes: 1 };

type Opening = { id: string; member: Pick<Member, 'id' | 'authority'>; tokenHash: string; now: string };

export const openSession = (opening: Opening): Change =>
  make(opening, later(opening.now, { hours: sessionTerms.hours }));

/** After single sign-on, until the one-time code is given. Its token is hashed apart, so it opens nothing. */
export const openWaitingSession = (opening: Opening): Change =>
  make(opening, later(opening.now, { minutes: sessionTerms.waitingMinutes }));

function make({ id, member, tokenHash, now }: Opening, endsAt: string): Change {
  const { id: holder, authority } = member;
  return create('session', id, { member: holder, tokenHash, authority, lastUsedAt: now, endsAt });
}

/** Sessions of an archived member, or of before a change of role or credentials, are over at once. */
export function isLive(session: Session, member: Member | null, now: string): boolean {
  if (member?.id !== session.member || member.archivedAt !== null) return false;
  if (member.authority !== session.authority || session.archivedAt !== null) return false;
  return !isOver(session.endsAt, now) && !isOver(idleEnd(session), now);
}

/** Says that a session is in use, but not with every request. */
export function touch(session: Session, now: string): Change[] {
  const due = later(session.lastUsedAt, { minutes: sessionTerms.touchedEveryMinutes });
  return isOver(due, now) ? [update('session', session, { lastUsedAt: now })] : [];
}

const idleEnd = (session: Session) => later(session.lastUsedAt, { minutes: sessionTerms.idleMinutes });
