import type { Change } from '@privacy-register/schema/kit/change';
import { refuse } from '@privacy-register/schema/kit/refusal';
import { confirmTotp, removeTotp, startTotp } from '@privacy-register/schema/sign-in/one-time-code';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { subjectsOf } from '../address.ts';
import { decide } from '../decide.ts';
import type { Desk } from '../desk.ts';
import { changeCredentials, demandSession } from '../signed-in.ts';
import { slowDown } from '../slow-down.ts';
import { newTotpSecret, stepOf, totpUri } from '../totp.ts';

const input = z.strictObject({ code: z.string().max(20) });

export function routeTotp(auth: FastifyInstance, desk: Desk): void {
  auth.post('/totp', async (request) => {
    const { member } = await demandSession(request, desk);
    const secret = newTotpSecret();
    await decide(desk, 'start-totp', async (read) => {
      const own = (await read.get('member', member.id)) ?? refuse('unauthenticated', 'Sign in first.');
      return { changes: startTotp(own, secret), by: own.id, answer: null };
    });
    return { uri: totpUri(secret, member.email), secret };
  });

  auth.post('/totp/confirm', change(desk, 'confirm-totp', confirmTotp));
  auth.delete('/totp', change(desk, 'remove-totp', removeTotp));
}

type Rule = typeof confirmTotp;

const change =
  (desk: Desk, action: string, rule: Rule) => async (request: FastifyRequest, reply: FastifyReply) => {
    const { member } = await demandSession(request, desk);
    const { code } = input.parse(request.body);
    const now = desk.clock();
    await slowDown(desk, subjectsOf(member.email, request.ip), (succeeded) =>
      changeCredentials(desk, reply, {
        action,
        member,
        rule: (own): Change[] => {
          const step = stepOf({ secret: own.member.totpSecret, code, now });
          return [succeeded, ...rule({ ...own, step })];
        },
      }),
    );
    return reply.code(204).send();
  };
