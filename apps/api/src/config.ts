import { keepOf, type Settings } from '@privacy-register/db/settings';
import type { Keep } from '@privacy-register/schema/telling/retention';
import type { SignInConfig } from './sign-in/desk.ts';

/** What the service does differently from place to place. */
export type Config = SignInConfig & {
  trustProxy: boolean;
  /** For how long what e-mail is sent to is kept; left out, or null, where none is sent. */
  mail?: Keep | null;
};

export function configOf(settings: Settings): Config {
  const { PUBLIC_URL, TRUST_PROXY, SMTP_URL, OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, OIDC_LABEL } =
    settings;
  const isGiven = OIDC_ISSUER && OIDC_CLIENT_ID && OIDC_CLIENT_SECRET;
  const oidc = isGiven
    ? { issuer: OIDC_ISSUER, clientId: OIDC_CLIENT_ID, clientSecret: OIDC_CLIENT_SECRET, label: OIDC_LABEL }
    : null;
  return { publicUrl: PUBLIC_URL, trustProxy: TRUST_PROXY, oidc, mail: SMTP_URL ? keepOf(settings) : null };
}
