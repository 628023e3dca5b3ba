/** Every setting of the register, for all its programs. */
import type { Keep } from '@privacy-register/schema/telling/retention';
import { z } from 'zod';
import { Misuse } from './misuse.ts';

export type Settings = ReturnType<typeof settingsFrom>;

/** The settings of the environment, checked once. A value left empty counts as not given. */
export function settingsFrom(env: Record<string, string | undefined>) {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const parsed = settings.safeParse(given);
  if (!parsed.success) throw new Misuse(parsed.error.issues.map(inWords).join(' '));
  const { PORT, NODE_ENV, ...rest } = parsed.data;
  const { PUBLIC_URL = `http://localhost:${PORT}`, SAMPLE = NODE_ENV === 'production' ? 'none' : 'all' } =
    rest;
  return { ...rest, PORT, NODE_ENV, PUBLIC_URL, SAMPLE };
}

const whole = (least: number, most: number) =>
  z
    .string()
    .regex(/^\d{1,5}$/, `Give a whole number from ${least} to ${most}.`)
    .transform(Number)
    .refine((count) => count >= least && count <= most, `Give a whole number from ${least} to ${most}.`);

const settings = z
  .object({
    NODE_ENV: z
      .enum(['development', 'test', 'production'], 'Give development, test or production.')
      .default('development'),
    DATABASE_URL: z
      .string()
      .regex(/^(postgres|postgresql|file):./, 'Give an address such as postgres://host/name.')
      .optional(),
    DATA_DIR: z.string().default('data'),
    CHECKPOINT_KEY: z.string().optional(),
    HOST: z.string().default('127.0.0.1'),
    PORT: whole(1, 65_535).default(4000),
    PUBLIC_URL: z.string().refine(isOrigin, 'Give a web address without a path.').optional(),
    SAMPLE: z
      .enum(['all', 'northgate', 'observed', 'none'], { error: 'Give all, northgate, observed or none.' })
      .optional(),
    TRUST_PROXY: z.stringbool({ error: 'Give true or false.' }).default(false),
    OIDC_ISSUER: z.url({ error: 'Give the address of the issuer.' }).optional(),
    OIDC_CLIENT_ID: z.string().optional(),
    OIDC_CLIENT_SECRET: z.string().optional(),
    OIDC_LABEL: z.string().default('Single sign-on'),
    SMTP_URL: z
      .string()
      .refine(isMailServer, 'Give an address such as smtps://user:password@mail.example.com.')
      .optional(),
    MAIL_FROM: z.email({ error: 'Give the e-mail address that messages come from.' }).optional(),
    ALLOW_PRIVATE_SITES: z.stringbool({ error: 'Give true or false.' }).default(false),
    CHROMIUM_PATH: z.string().optional(),
    KEEP_ANSWERS_DAYS: whole(1, 3_650).default(30),
    KEEP_DELIVERIES_DAYS: whole(1, 3_650).default(365),
    KEEP_ADDRESSES_DAYS: whole(1, 3_650).default(30),
    PICTURES_PER_POSTING: whole(1, 10_000).default(60),
    POLL_SECONDS: whole(1, 3_600).default(5),
  })
  .refine((all) => !(all.ALLOW_PRIVATE_SITES && all.NODE_ENV === 'production'), {
    path: ['ALLOW_PRIVATE_SITES'],
    error: 'Refused in production: it is for tests.',
  })
  .refine((all) => !(all.SAMPLE && all.SAMPLE !== 'none' && all.NODE_ENV === 'production'), {
    path: ['SAMPLE'],
    error: 'Sample data are refused in production.',
  })
  .refine((all) => !all.SMTP_URL || all.MAIL_FROM, {
    path: ['SMTP_URL'],
    error: 'It needs MAIL_FROM beside it.',
  })
  .refine((all) => !all.OIDC_ISSUER || (all.OIDC_CLIENT_ID && all.OIDC_CLIENT_SECRET), {
    path: ['OIDC_ISSUER'],
    error: 'It needs OIDC_CLIENT_ID and OIDC_CLIENT_SECRET beside it.',
  });

/** How long it is kept what was told to whom. */
export const keepOf = (settings: Settings): Keep => ({
  answersDays: settings.KEEP_ANSWERS_DAYS,
  deliveriesDays: settings.KEEP_DELIVERIES_DAYS,
  addressesDays: settings.KEEP_ADDRESSES_DAYS,
});

export const settingNames = Object.keys(settings.shape);

/** Links to notices are compared by origin and path, so a path of its own would never be met. */
function isOrigin(given: string): boolean {
  const url = URL.parse(given);
  return url !== null && /^https?:$/.test(url.protocol) && `${url.origin}/` === url.href;
}

function isMailServer(given: string): boolean {
  const url = URL.parse(given);
  return url !== null && /^smtps?:$/.test(url.protocol) && url.hostname !== '' && /^\/?$/.test(url.pathname);
}

/** The name only: a value can hold a password. */
function inWords({ path, message }: z.core.$ZodIssue): string {
  return `${path.join('.')}: ${message}`;
}
