import { expect, test } from 'vitest';
import { configFrom } from './config.ts';
import { Misuse } from './misuse.ts';

test('without settings the register is a file beside the code, at its usual address', () => {
  expect(configFrom({})).toEqual({
    NODE_ENV: 'development',
    DATA_DIR: 'data',
    PORT: 4000,
    PUBLIC_URL: 'http://localhost:4000',
    ALLOW_PRIVATE_SITES: false,
    POLL_SECONDS: 5,
  });
});

test('a value left empty is not given, and the public address follows the port', () => {
  const config = configFrom({ DATABASE_URL: '', NODE_ENV: '', ALLOW_PRIVATE_SITES: '', PORT: '4100' });

  expect(config).toMatchObject({ NODE_ENV: 'development', PUBLIC_URL: 'http://localhost:4100' });
});

test('sites on one machine can be allowed', () => {
  expect(configFrom({ ALLOW_PRIVATE_SITES: '1' }).ALLOW_PRIVATE_SITES).toBe(true);
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
  ['POLL_SECONDS', '0'],
  ['POLL_SECONDS', '-1'],
])('%s=%s is refused by name, in one line', (name, value) => {
  const config = () => configFrom({ [name]: value });

  expect(config).toThrow(Misuse);
  expect(config).toThrow(new RegExp(`^${name}: .*\\.$`));
});

test('the value itself is not repeated: it can hold a password', () => {
  expect(() => configFrom({ DATABASE_URL: 'mysql://me:secret@host/name' })).not.toThrow('secret');
});

test('sites on private addresses are never allowed in production', () => {
  const config = () => configFrom({ NODE_ENV: 'production', ALLOW_PRIVATE_SITES: 'true' });

  expect(config).toThrow('ALLOW_PRIVATE_SITES: Refused in production');
});
