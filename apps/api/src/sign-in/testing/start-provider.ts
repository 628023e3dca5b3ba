import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import { Provider } from 'oidc-provider';
import type { OidcConfig } from '../desk.ts';

export type Person = { sub: string; email?: string; email_verified?: boolean; name?: string };
type Options = { publicUrl: string; isIdTokenFull?: boolean };
export type TestProvider = {
  config: OidcConfig;
  /** Walks the browser from our redirect through the provider, as the person who is signed in there. */
  walk: (start: string, person: Person) => Promise<URL>;
  close: () => Promise<void>;
};

/** A real provider on loopback that asks nobody for a password. */
export async function startProvider({ publicUrl, isIdTokenFull = false }: Options): Promise<TestProvider> {
  let listener: RequestListener = (_request, response) => response.end();
  const server = createServer((request, response) => listener(request, response)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('No port');
  const config = {
    issuer: `http://127.0.0.1:${address.port}`,
    clientId: 'register',
    clientSecret: randomBytes(32).toString('hex'),
    label: 'Northgate account',
  };

  const people = new Map<string, Person>();
  let current = '';
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const provider: Provider = new Provider(config.issuer, {
    clients: [
      {
        client_id: config.clientId,
        client_secret: config.clientSecret,
        redirect_uris: [new URL('/auth/oidc/return', publicUrl).href],
      },
    ],
    jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), use: 'sig', alg: 'RS256', kid: 'test' }] },
    cookies: { keys: [randomBytes(16).toString('hex')] },
    claims: { email: ['email', 'email_verified'], profile: ['name'] },
    conformIdTokenClaims: !isIdTokenFull,
    pkce: { required: () => true },
    features: { devInteractions: { enabled: false } },
    interactions: { url: () => '/interaction' },
    ttl: { AccessToken: 60, Grant: 60, IdToken: 60, Interaction: 60, Session: 60 },
    findAccount: (_context: unknown, sub: string) => ({ accountId: sub, claims: () => people.get(sub) }),
    loadExistingGrant: async () => {
      const grant = new provider.Grant({ clientId: config.clientId, accountId: current });
      grant.addOIDCScope('openid email profile');
      await grant.save();
      return grant;
    },
  });
  const answer = provider.callback();
  listener = (request, response) => {
    if (request.url !== '/interaction') return answer(request, response);
    return provider.interactionFinished(request, response, { login: { accountId: current } });
  };

  return {
    config,
    walk: (start, person) => {
      people.set(person.sub, person);
      current = person.sub;
      return walk(new URL(start), publicUrl);
    },
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

async function walk(start: URL, publicUrl: string): Promise<URL> {
  const cookies = new Map<string, string>();
  let at = start;
  for (let steps = 0; steps < 10 && at.origin !== publicUrl; steps += 1) {
    const cookie = [...cookies].map((pair) => pair.join('=')).join('; ');
    const answer = await fetch(at, { headers: { cookie }, redirect: 'manual' });
    for (const line of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      cookies.set(name, value);
    }
    await answer.arrayBuffer();
    at = new URL(answer.headers.get('location') ?? '', at);
  }
  return at;
}
