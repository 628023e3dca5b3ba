import type { Reader } from '@privacy-register/db/read/reader';
import type { Change } from '@privacy-register/schema/kit/change';
import { refuse } from '@privacy-register/schema/kit/refusal';
import type { Member } from '@privacy-register/schema/record/member';
import type { Session } from '@privacy-register/schema/sign-in/authority';
import { hasTotp } from '@privacy-register/schema/sign-in/one-time-code';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { setCookie } from './cookie.ts';
import { decide } from './decide.ts';
import type { Desk } from './desk.ts';
import { newSession, type SignedIn, sessionOf } from './session.ts';

/** A member as it sees itself. */
export const shown = (member: Member) => ({
  member: { id: member.id, name: member.name, role: member.role, totp: hasTotp(member) },
});

export async function demandSession(request: FastifyRequest, desk: Desk): Promise<SignedIn> {
  const signedIn = await sessionOf(request, { store: desk.store, now: desk.clock() });
  return signedIn ?? refuse('unauthenticated', 'Sign in first.');
}

export type Own = { member: Member; sessions: Session[] };
type Step = { action: string; member: Member; rule: (own: Own) => Change[] | Promise<Change[]> };

/** A change of one's own credentials: it ends every session, and whoever made it goes on with a new one. */
export async function changeCredentials(desk: Desk, reply: FastifyReply, { action, ...step }: Step) {
  const opened = await decide(desk, action, async (read) => {
    const own = await ownOf(read, step.member.id);
    const raised = { ...own.member, authority: own.member.authority + 1 };
    const { secret, change } = newSession(raised, desk.clock());
    return { changes: [...(await step.rule(own)), change], by: own.member.id, answer: secret };
  });
  setCookie(reply, 'session', opened);
}

async function ownOf(read: Reader, id: string): Promise<Own> {
  const member = await read.get('member', id);
  if (!member || member.archivedAt !== null) return refuse('unauthenticated', 'Sign in first.');
  return { member, sessions: await read.all('session', { member: { eq: id } }) };
}
