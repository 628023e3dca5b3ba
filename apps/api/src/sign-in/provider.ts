/** The OpenID Connect provider: code flow with PKCE, state and nonce. */
import { type Issue, Refusal } from '@privacy-register/schema/kit/refusal';
import { formats } from '@privacy-register/schema/kit/value';
import type { Claims } from '@privacy-register/schema/sign-in/single-sign-on';
import * as client from 'openid-client';
import type { OidcConfig } from './desk.ts';

/** What the browser carries to the provider and back: only who set out can come home. */
export type Errand = { state: string; nonce: string; verifier: string };
export type Provider = {
  start: () => Promise<{ url: URL; errand: Errand }>;
  finish: (answer: URL, errand: Errand) => Promise<Claims>;
};

const timeoutSeconds = 10;

export function providerOf(config: OidcConfig, publicUrl: string): Provider {
  const configured = discoverOnce(config);
  return {
    start: async () => {
      const verifier = client.randomPKCECodeVerifier();
      const errand = { state: client.randomState(), nonce: client.randomNonce(), verifier };
      const url = client.buildAuthorizationUrl(await configured(), {
        redirect_uri: new URL('/auth/oidc/return', publicUrl).href,
        scope: 'openid email profile',
        code_challenge: await client.calculatePKCECodeChallenge(verifier),
        code_challenge_method: 'S256',
        state: errand.state,
        nonce: errand.nonce,
      });
      return { url, errand };
    },
    finish: async (answer, { state, nonce, verifier }) => {
      const discovered = await configured();
      const checks = { expectedState: state, expectedNonce: nonce, pkceCodeVerifier: verifier };
      return claimsOf(discovered, answer, { ...checks, idTokenExpected: true }).catch((cause: unknown) =>
        refuseBecause(cause, noGoodAnswer),
      );
    },
  };
}

/** Asked for at the first sign-in, and again after a failure: the provider need not be up when we start. */
function discoverOnce({ issuer, clientId, clientSecret }: OidcConfig): () => Promise<client.Configuration> {
  const address = new URL(issuer);
  const isLoopback = ['127.0.0.1', '[::1]', 'localhost'].includes(address.hostname);
  if (address.protocol !== 'https:' && !isLoopback) throw new Error('OIDC_ISSUER must be an https address.');
  const execute = address.protocol === 'https:' ? [] : [client.allowInsecureRequests];
  let found: Promise<client.Configuration> | null = null;
  return () => {
    found ??= client.discovery(address, clientId, clientSecret, undefined, {
      execute,
      timeout: timeoutSeconds,
    });
    return found.catch((cause: unknown) => {
      found = null;
      return refuseBecause(cause, unavailable);
    });
  };
}

async function claimsOf(
  discovered: client.Configuration,
  answer: URL,
  checks: client.AuthorizationCodeGrantChecks,
): Promise<Claims> {
  const tokens = await client.authorizationCodeGrant(discovered, answer, checks);
  const claims = tokens.claims();
  if (!claims) throw new Error('No ID token');
  // Some providers say who it is in the ID token, some only when asked.
  const said =
    claims.email === undefined && discovered.serverMetadata().userinfo_endpoint
      ? await client.fetchUserInfo(discovered, tokens.access_token, claims.sub)
      : claims;
  return {
    subject: `${claims.iss} ${claims.sub}`,
    email: formats.email.safeParse(said.email).data ?? null,
    isEmailVerified: said.email_verified === true,
    name: formats.plain.safeParse(said.name).data ?? null,
  };
}

const unavailable = {
  code: 'single-sign-on-unavailable',
  field: null,
  message: 'The single sign-on provider does not answer.',
};
const noGoodAnswer = {
  code: 'sign-in-failed',
  field: null,
  message: 'The answer of the single sign-on provider is not good.',
};

/** Whatever the library finds wrong, nobody is signed in; the cause is for the log alone. */
function refuseBecause(cause: unknown, issue: Issue): never {
  throw Object.assign(new Refusal([issue]), { cause });
}
