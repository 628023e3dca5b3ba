import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { Misuse } from './misuse.ts';
import { settingNames, settingsFrom } from './settings.ts';

test('without settings the register is a file beside the code, at its usual address', () => {
  expect(settingsFrom({})).toEqual({
    NODE_ENV: 'development',
    DATA_DIR: 'data',
    HOST: '127.0.0.1',
    PORT: 4000,
    SAMPLE: 'all',
    TRUST_PROXY: false,
    OIDC_LABEL: 'Single sign-on',
    PUBLIC_URL: 'http://localhost:4000',
    ALLOW_PRIVATE_SITES: false,
    ...{ KEEP_ANSWERS_DAYS: 30, KEEP_DELIVERIES_DAYS: 365, KEEP_ADDRESSES_DAYS: 30 },
    PICTURES_PER_POSTING: 60,
    POLL_SECONDS: 5,
  });
});

test('a value left empty is not given, and the public address follows the port', () => {
  const settings = settingsFrom({ DATABASE_URL: '', NODE_ENV: '', ALLOW_PRIVATE_SITES: '', PORT: '4100' });

  expect(settings).toMatchObject({ NODE_ENV: 'development', PUBLIC_URL: 'http://localhost:4100' });
});

test('mail is sent where a server and a sender are named', () => {
  const named = { SMTP_URL: 'smtps://me:secret@mail.example.com:465', MAIL_FROM: 'privacy@example.com' };

  expect(settingsFrom(named)).toMatchObject(named);
});

test('sites on one machine can be allowed', () => {
  expect(settingsFrom({ ALLOW_PRIVATE_SITES: '1' }).ALLOW_PRIVATE_SITES).toBe(true);
});

test.each([
  ['NODE_ENV', 'staging'],
  ['DATABASE_URL', 'mysql://secret@host/name'],
  ['PORT', '0'],
  ['PORT', '65536'],
  ['PORT', '4e3'],
  ['PUBLIC_URL', 'register.example'],
  ['PUBLIC_URL', 'https://www.example.com/register'],
  ['PUBLIC_URL', 'ftp://www.example.com'],
  ['ALLOW_PRIVATE_SITES', 'perhaps'],
  ['SMTP_URL', 'mail.example.com'],
  ['SMTP_URL', 'https://mail.example.com'],
  ['SMTP_URL', 'smtp://user:secret@mail.example.com'],
  ['MAIL_FROM', 'nobody'],
  ['MAIL_FROM', 'a@example.com\r\nBcc: b@example.com'],
  ['POLL_SECONDS', '0'],
  ['POLL_SECONDS', '-1'],
  ['KEEP_ANSWERS_DAYS', '0'],
  ['KEEP_DELIVERIES_DAYS', 'for ever'],
  ['SAMPLE', 'other'],
  ['TRUST_PROXY', 'perhaps'],
  ['OIDC_ISSUER', 'issuer'],
  ['OIDC_ISSUER', 'https://issuer.example'],
])('%s=%s is refused by name, in one line', (name, value) => {
  const settings = () => settingsFrom({ [name]: value });

  expect(settings).toThrow(Misuse);
  expect(settings).toThrow(new RegExp(`^${name}: .*\\.$`));
});

test('the value itself is not repeated: it can hold a password', () => {
  expect(() => settingsFrom({ DATABASE_URL: 'mysql://me:secret@host/name' })).not.toThrow('secret');
});

test('sites on private addresses are never allowed in production', () => {
  const settings = () => settingsFrom({ NODE_ENV: 'production', ALLOW_PRIVATE_SITES: 'true' });

  expect(settings).toThrow('ALLOW_PRIVATE_SITES: Refused in production');
});

test('sample data are refused in production, and left out where nothing is said', () => {
  expect(() => settingsFrom({ NODE_ENV: 'production', SAMPLE: 'northgate' })).toThrow('SAMPLE: Sample data');
  expect(settingsFrom({ NODE_ENV: 'production' }).SAMPLE).toBe('none');
});

test('every setting stands in .env.example, and no other', () => {
  const example = readFileSync(new URL('../../../.env.example', import.meta.url), 'utf8');
  const named = [...example.matchAll(/^([A-Z_]+)=/gm)].map(([, name]) => name);

  expect(named.toSorted()).toEqual(settingNames.toSorted());
});
