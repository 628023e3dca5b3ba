/** Single sign-on is a walk of the browser, so every end of it leads to a page of the dashboard. */
import { newId } from '@privacy-register/schema/kit/id';
import { Refusal, refuse } from '@privacy-register/schema/kit/refusal';
import { endSessions } from '@privacy-register/schema/sign-in/authority';
import { openWaitingSession } from '@privacy-register/schema/sign-in/session';
import { type Claims, recognise } from '@privacy-register/schema/sign-in/single-sign-on';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { subjectsOf } from '../address.ts';
import { clearCookie, cookieOf, type Purpose, setCookie } from '../cookie.ts';
import { decide } from '../decide.ts';
import type { Desk } from '../desk.ts';
import type { Errand, Provider } from '../provider.ts';
import { hashOfWaiting, newSecret } from '../secret.ts';
import { endFormer, newSession, sessionOf, waitingSessionOf } from '../session.ts';
import { shown } from '../signed-in.ts';
import { slowDown } from '../slow-down.ts';
import { codeSpent } from './sign-in.ts';

const dashboard = '/admin/';
const signInPage = '/admin/login';
const input = z.strictObject({ code: z.string().max(20) });

export function routeOidc(auth: FastifyInstance, desk: Desk, provider: Provider | null): void {
  auth.get('/oidc/start', async (_request, reply) =>
    leading(reply, async () => {
      const { url, errand } = await offered(provider).start();
      setCookie(reply, 'errand', [errand.state, errand.nonce, errand.verifier].join('.'));
      return url.href;
    }),
  );

  auth.get('/oidc/return', async (request, reply) =>
    leading(reply, async () => {
      const errand = errandOf(cookieOf(request, 'errand'));
      clearCookie(reply, 'errand');
      const claims = await offered(provider).finish(new URL(request.url, desk.config.publicUrl), errand);
      const { purpose, secret } = await arrive(request, desk, claims);
      setCookie(reply, purpose, secret);
      return purpose === 'waiting' ? `${signInPage}?asked=code` : dashboard;
    }),
  );

  auth.post('/oidc/code', async (request, reply) => {
    const { code } = input.parse(request.body);
    const { member, secret } = await giveCode(request, desk, code);
    clearCookie(reply, 'waiting');
    setCookie(reply, 'session', secret);
    return shown(member);
  });
}

/** The browser is led on; a refusal goes along as its code, for the page to say in words. */
async function leading(reply: FastifyReply, walk: () => Promise<string>): Promise<FastifyReply> {
  try {
    return reply.redirect(await walk(), 303);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    // Whoever sets single sign-on up needs the cause; no code or token stands in these words.
    reply.log.warn({ cause: String(error.cause ?? error.message) }, 'single sign-on refused');
    return reply.redirect(`${signInPage}?refused=${error.issues[0]?.code}`, 303);
  }
}

type Arrival = { purpose: Purpose; secret: string };

async function arrive(request: FastifyRequest, desk: Desk, claims: Claims) {
  const now = desk.clock();
  const before = await sessionOf(request, { store: desk.store, now });
  return decide<Arrival>(desk, 'single-sign-on', async (read) => {
    const email = claims.email?.toLowerCase();
    const sameEmail = email === undefined ? [] : [{ email: { contains: email } }];
    const members = await read.all('member', { or: [{ oidcSubject: { eq: claims.subject } }, ...sameEmail] });
    const invitations = sameEmail[0] ? await read.all('invitation', sameEmail[0]) : [];
    const sessions = await read.all('session', { member: { in: members.map((each) => each.id) } });
    const memberId = newId('member');
    const { member, changes, isCodeDue } = recognise({
      claims,
      members,
      invitations,
      sessions,
      memberId,
      now,
    });

    if (isCodeDue) {
      const secret = newSecret();
      const waiting = { id: newId('session'), member, tokenHash: hashOfWaiting(secret), now };
      return {
        changes: [...changes, openWaitingSession(waiting)],
        by: member.id,
        answer: { secret, purpose: 'waiting' },
      };
    }
    const { secret, change } = newSession(member, now);
    const decided = [...changes, change];
    const former = await endFormer(read, { member, before, decided, now });
    return { changes: [...former, ...decided], by: member.id, answer: { secret, purpose: 'session' } };
  });
}

async function giveCode(request: FastifyRequest, desk: Desk, code: string) {
  const now = desk.clock();
  const before = await sessionOf(request, { store: desk.store, now });
  const waiting = await waitingSessionOf(request, { store: desk.store, now });
  if (!waiting) return refuse('unauthenticated', 'Sign in first.');
  return slowDown(desk, subjectsOf(waiting.member.email, request.ip), (succeeded) =>
    decide(desk, 'single-sign-on', async (read) => {
      const found = await waitingSessionOf(request, { store: desk.store, now });
      if (!found) return refuse('unauthenticated', 'Sign in first.');
      const { member } = found;
      const { secret, change } = newSession(member, now);
      const decided = [succeeded, ...endSessions([found.session]), ...codeSpent(member, code, now), change];
      const former = await endFormer(read, { member, before, decided, now });
      return { changes: [...former, ...decided], by: member.id, answer: { member, secret } };
    }),
  );
}

function errandOf(cookie: string | null): Errand {
  const [state, nonce, verifier] = cookie?.split('.') ?? [];
  if (state && nonce && verifier) return { state, nonce, verifier };
  return refuse('sign-in-failed', 'This sign-in did not begin here, or took too long.');
}

const offered = (provider: Provider | null) =>
  provider ?? refuse('no-single-sign-on', 'There is no single sign-on here.');
