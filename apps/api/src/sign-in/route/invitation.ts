import { newId } from '@privacy-register/schema/kit/id';
import { formats } from '@privacy-register/schema/kit/value';
import { register } from '@privacy-register/schema/permission/viewer';
import { acceptInvitation, refuseClosed } from '@privacy-register/schema/sign-in/invitation';
import { refuseWeakPassword } from '@privacy-register/schema/sign-in/password';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { setCookie } from '../cookie.ts';
import { decide } from '../decide.ts';
import type { Desk } from '../desk.ts';
import { membersWith } from '../find-member.ts';
import { hashPassword } from '../password.ts';
import { sha256 } from '../secret.ts';
import { newSession } from '../session.ts';

const input = z.strictObject({
  token: z.string().max(100),
  name: formats.plain,
  password: z.string().max(1000),
});

export function routeInvitation(auth: FastifyInstance, desk: Desk): void {
  auth.post('/invitations/accept', async (request, reply) => {
    const { token, name, password } = input.parse(request.body);
    const now = desk.clock();
    const asked = { tokenHash: { eq: sha256(token) } };
    // Before the costly hash, so that only invited people have the register do that work.
    const [known] = await desk.store.read(register).all('invitation', asked);
    refuseClosed(known ?? null, now);
    refuseWeakPassword(password, 'password');
    const passwordHash = await hashPassword(password, desk.config.passwordCost);

    const joined = await decide(desk, 'accept-invitation', async (read) => {
      const [found] = await read.all('invitation', asked);
      const invitation = refuseClosed(found ?? null, now);
      const members = await membersWith(read, invitation.email);
      const joining = { name, passwordHash, oidcSubject: null };
      const memberId = newId('member');
      const { member, changes } = acceptInvitation({ invitation, members, memberId, joining, now });
      const { secret, change } = newSession(member, now);
      const answer = { secret, member: { id: member.id, name, role: invitation.role, totp: false } };
      return { changes: [...changes, change], by: member.id, answer };
    });
    setCookie(reply, 'session', joined.secret);
    return reply.code(201).send({ member: joined.member });
  });
}
