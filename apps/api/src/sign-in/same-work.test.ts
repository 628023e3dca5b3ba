import cookie from '@fastify/cookie';
import Fastify from 'fastify';
import { expect, test } from 'vitest';
import { routeSignIn } from './route/sign-in.ts';
import { openDesk } from './testing/open-desk.ts';

test('a password is verified once, whether there is an account or not', async () => {
  const desk = await openDesk();
  await desk.member('Ada');
  const app = Fastify();
  await app.register(cookie);
  app.decorate('isSecure', true);
  const verified: (string | null)[] = [];
  const config = { publicUrl: 'https://register.example', oidc: null };
  routeSignIn(app, { store: desk.store, clock: desk.now, config }, async (passwordHash) => {
    verified.push(passwordHash);
    return false;
  });

  for (const name of ['ada', 'nobody']) {
    const payload = { email: `${name}@northgate.example`, password: 'wrong' };
    await app.inject({ method: 'POST', url: '/sign-in', payload });
  }

  expect(verified).toEqual([expect.stringMatching(/^\$argon2id\$/), null]);
  await app.close();
  await desk.close();
});
