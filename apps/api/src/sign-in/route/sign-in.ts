import type { Reader } from '@privacy-register/db/read/reader';
import { type Change, remove } from '@privacy-register/schema/kit/change';
import { refuse } from '@privacy-register/schema/kit/refusal';
import { formats } from '@privacy-register/schema/kit/value';
import type { Member } from '@privacy-register/schema/record/member';
import { hasTotp, isFresh, spend } from '@privacy-register/schema/sign-in/one-time-code';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { subjectsOf } from '../address.ts';
import { clearCookie, setCookie } from '../cookie.ts';
import { decide } from '../decide.ts';
import type { Desk } from '../desk.ts';
import { standingMember } from '../find-member.ts';
import type { VerifyPassword } from '../password.ts';
import { endFormer, newSession, sessionOf } from '../session.ts';
import { demandSession, shown } from '../signed-in.ts';
import { slowDown } from '../slow-down.ts';
import { stepOf } from '../totp.ts';

const input = z.strictObject({
  email: formats.plain,
  password: z.string().max(1000),
  code: z.string().max(20).optional(),
});
type Given = z.infer<typeof input>;

export function routeSignIn(auth: FastifyInstance, desk: Desk, verify: VerifyPassword): void {
  auth.post('/sign-in', async (request, reply) => {
    const given = input.parse(request.body);
    const now = desk.clock();
    const before = await sessionOf(request, { store: desk.store, now });
    const opened = await slowDown(desk, subjectsOf(given.email, request.ip), (succeeded) =>
      decide(desk, 'sign-in', async (read) => {
        const member = await recognise(read, given, verify);
        if (hasTotp(member) && !given.code) return { changes: [succeeded], answer: null };
        const { secret, change } = newSession(member, now);
        const decided = [succeeded, ...codeSpent(member, given.code ?? '', now), change];
        const former = await endFormer(read, { member, before, decided, now });
        return { changes: [...former, ...decided], by: member.id, answer: { member, secret } };
      }),
    );
    // The password was right, so this was no failure.
    if (!opened) return refuse('code-needed', 'Give the code of your authenticator.', 'code');

    setCookie(reply, 'session', opened.secret);
    return shown(opened.member);
  });

  auth.post('/sign-out', async (request, reply) => {
    const { member } = await demandSession(request, desk);
    await decide(desk, 'sign-out', async () => {
      const now = desk.clock();
      const signedIn = await sessionOf(request, { store: desk.store, now });
      const changes = signedIn ? [remove('session', signedIn.session.id)] : [];
      return { changes, by: member.id, answer: null };
    });
    clearCookie(reply, 'session');
    return reply.code(204).send();
  });

  auth.get('/me', async (request) => shown((await demandSession(request, desk)).member));
}

/** Nothing tells an unknown account from a wrong password: not the answer, not the work. */
async function recognise(read: Reader, { email, password }: Given, verify: VerifyPassword): Promise<Member> {
  const member = await standingMember(read, email);
  const isRight = await verify(member?.passwordHash ?? null, password);
  return member && isRight ? member : refuseSignIn();
}

export function codeSpent(member: Member, code: string, now: string): Change[] {
  if (!hasTotp(member)) return [];
  const step = stepOf({ secret: member.totpSecret, code, now });
  return isFresh(member, step) ? [spend(member, step)] : refuseSignIn();
}

const refuseSignIn = () => refuse('sign-in-failed', 'E-mail, password or code is wrong.');
