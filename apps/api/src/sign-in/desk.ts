import type { Store } from '@privacy-register/db/store';
import type { PasswordCost } from './password.ts';

export type OidcConfig = { issuer: string; clientId: string; clientSecret: string; label?: string };

export type SignInConfig = {
  /** Where people reach the register; its scheme decides whether cookies are secure. */
  publicUrl: string;
  oidc: OidcConfig | null;
  passwordCost?: PasswordCost;
};

/** What every sign-in route works with. `clock` gives the instant of now. */
export type Desk = { store: Store; clock: () => string; config: SignInConfig };
