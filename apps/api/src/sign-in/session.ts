import type { Reader } from '@privacy-register/db/read/reader';
import type { Store } from '@privacy-register/db/store';
import type { Change } from '@privacy-register/schema/kit/change';
import { newId } from '@privacy-register/schema/kit/id';
import { register } from '@privacy-register/schema/permission/viewer';
import type { Member } from '@privacy-register/schema/record/member';
import { endSessions, type Session } from '@privacy-register/schema/sign-in/authority';
import { isLive, openSession } from '@privacy-register/schema/sign-in/session';
import type { FastifyRequest } from 'fastify';
import { cookieOf } from './cookie.ts';
import { hashOfWaiting, isSecret, newSecret, sha256 } from './secret.ts';

export type SignedIn = { session: Session; member: Member };
export type Asked = { store: Store; now: string };

/** The live session of the request's cookie, with its member. */
export const sessionOf = (request: FastifyRequest, asked: Asked) =>
  liveSession(asked, cookieOf(request, 'session'), sha256);

/** The one that waits for its one-time code. */
export const waitingSessionOf = (request: FastifyRequest, asked: Asked) =>
  liveSession(asked, cookieOf(request, 'waiting'), hashOfWaiting);

type Holder = Pick<Member, 'id' | 'authority'>;

/** Every sign-in has a secret of its own, which only the cookie holds. */
export function newSession(member: Holder, now: string): { secret: string; change: Change } {
  const secret = newSecret();
  const change = openSession({ id: newId('session'), member, tokenHash: sha256(secret), now });
  return { secret, change };
}

type Leaving = { member: Holder; before: SignedIn | null; decided: Change[]; now: string };

/** At a sign-in the session it follows goes, and what else of the member is over but still there. */
export async function endFormer(read: Reader, { member, before, decided, now }: Leaving): Promise<Change[]> {
  const holder = await read.get('member', member.id);
  const held = holder ? await read.all('session', { member: { eq: holder.id } }) : [];
  const over = held.filter((each) => each.id !== before?.session.id && !isLive(each, holder, now));
  const former = before ? [...over, before.session] : over;
  return endSessions(former.filter((each) => !decided.some((change) => change.id === each.id)));
}

async function liveSession(
  { store, now }: Asked,
  secret: string | null,
  hashOf: (secret: string) => string,
): Promise<SignedIn | null> {
  if (secret === null || !isSecret(secret)) return null;
  const read = store.read(register);
  const [session] = await read.all('session', { tokenHash: { eq: hashOf(secret) } });
  const member = session ? await read.get('member', session.member) : null;
  return session && member && isLive(session, member, now) ? { session, member } : null;
}
