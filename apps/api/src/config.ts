/** The environment, checked once. */
import { z } from 'zod';

const flag = z.enum(['true', 'false', '1', '0', '']).transform((given) => given === 'true' || given === '1');

const environment = z
  .object({
    NODE_ENV: z.enum(['development', 'production', 'test']).default('development'),
    HOST: z.string().min(1).default('127.0.0.1'),
    PORT: z.coerce.number().int().min(0).max(65_535).default(4000),
    PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
    DATABASE_URL: z
      .string()
      .regex(/^(file:|postgres(ql)?:\/\/)/, 'give file:… or postgres://…')
      .optional(),
    DATA_DIR: z.string().min(1).default('data'),
    SAMPLE: z.enum(['northgate', 'none']).optional(),
    TRUST_PROXY: flag.default(false),
    OIDC_ISSUER: z.url().optional(),
    OIDC_CLIENT_ID: z.string().optional(),
    OIDC_CLIENT_SECRET: z.string().optional(),
    OIDC_LABEL: z.string().optional(),
  })
  .refine((given) => !given.OIDC_ISSUER || (given.OIDC_CLIENT_ID && given.OIDC_CLIENT_SECRET), {
    path: ['OIDC_CLIENT_ID'],
    error: 'OIDC_ISSUER needs OIDC_CLIENT_ID and OIDC_CLIENT_SECRET',
  })
  .refine((given) => given.NODE_ENV !== 'production' || (given.SAMPLE ?? 'none') === 'none', {
    path: ['SAMPLE'],
    error: 'sample data are refused when NODE_ENV=production',
  });

export type Config = ReturnType<typeof configFrom>;

/** Empty variables count as left out. Throws a ZodError that `badSetting` puts in one line. */
export function configFrom(given: Record<string, string | undefined>) {
  const said = Object.entries(given).filter(([, value]) => value !== undefined && value !== '');
  const env = environment.parse(Object.fromEntries(said));
  const {
    OIDC_ISSUER: issuer,
    OIDC_CLIENT_ID: clientId,
    OIDC_CLIENT_SECRET: clientSecret,
    OIDC_LABEL: label,
  } = env;
  return {
    isProduction: env.NODE_ENV === 'production',
    host: env.HOST,
    port: env.PORT,
    publicUrl: env.PUBLIC_URL ?? `http://localhost:${env.PORT}`,
    database: env.DATABASE_URL ?? `file:${env.DATA_DIR}/register.db`,
    sample: env.SAMPLE ?? (env.NODE_ENV === 'production' ? 'none' : 'northgate'),
    trustProxy: env.TRUST_PROXY,
    oidc:
      issuer && clientId && clientSecret
        ? { issuer, clientId, clientSecret, ...(label ? { label } : {}) }
        : null,
  };
}

/** One line that names the setting and what is wrong with it. */
export function badSetting(error: z.ZodError): string {
  const [issue] = error.issues;
  return `Bad setting ${issue?.path.join('.')}: ${issue?.message}`;
}
