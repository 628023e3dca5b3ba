import { changePassword, refuseWeakPassword } from '@privacy-register/schema/sign-in/password';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { subjectsOf } from '../address.ts';
import type { Desk } from '../desk.ts';
import { hashPassword, type VerifyPassword } from '../password.ts';
import { changeCredentials, demandSession, type Own } from '../signed-in.ts';
import { slowDown } from '../slow-down.ts';

const input = z.strictObject({ currentPassword: z.string().max(1000), newPassword: z.string().max(1000) });

export function routePassword(auth: FastifyInstance, desk: Desk, verify: VerifyPassword): void {
  auth.post('/password', async (request, reply) => {
    const { member } = await demandSession(request, desk);
    const { currentPassword, newPassword } = input.parse(request.body);
    refuseWeakPassword(newPassword, 'newPassword');
    await slowDown(desk, subjectsOf(member.email, request.ip), async (succeeded) => {
      const rule = async (own: Own) => {
        const isCurrent = await verify(own.member.passwordHash, currentPassword);
        const passwordHash = isCurrent ? await hashPassword(newPassword, desk.config.passwordCost) : '';
        return [succeeded, ...changePassword({ ...own, isCurrent, passwordHash })];
      };
      await changeCredentials(desk, reply, { action: 'change-password', member, rule });
    });
    return reply.code(204).send();
  });
}
