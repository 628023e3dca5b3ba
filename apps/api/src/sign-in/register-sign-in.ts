import cookie from '@fastify/cookie';
import type { FastifyInstance } from 'fastify';
import type { Desk } from './desk.ts';
import { refuseForeignOrigin, refuseOtherThanJson } from './origin.ts';
import { passwordVerifier } from './password.ts';
import { sendProblem } from './problem.ts';
import { providerOf } from './provider.ts';
import { routeInvitation } from './route/invitation.ts';
import { routeOidc } from './route/oidc.ts';
import { routePassword } from './route/password.ts';
import { routeSignIn } from './route/sign-in.ts';
import { routeTotp } from './route/totp.ts';

/** Routes under /auth, and what `viewerOf` needs on every other route of the same server. */
export async function registerSignIn(app: FastifyInstance, desk: Desk): Promise<void> {
  const { publicUrl, oidc, passwordCost } = desk.config;
  const provider = oidc && providerOf(oidc, publicUrl);
  const verify = await passwordVerifier(passwordCost);
  app.decorate('isSecure', new URL(publicUrl).protocol === 'https:');
  await app.register(cookie);
  await app.register(
    async (auth) => {
      auth.setErrorHandler(sendProblem);
      auth.addHook('onRequest', async (request, reply) => {
        reply.header('cache-control', 'no-store');
        refuseForeignOrigin(request, publicUrl);
        refuseOtherThanJson(request);
      });
      auth.get('/methods', async () => ({
        local: true,
        oidc: oidc && { label: oidc.label ?? 'Single sign-on' },
      }));
      routeSignIn(auth, desk, verify);
      routePassword(auth, desk, verify);
      routeTotp(auth, desk);
      routeInvitation(auth, desk);
      routeOidc(auth, desk, provider);
    },
    { prefix: '/auth' },
  );
}
