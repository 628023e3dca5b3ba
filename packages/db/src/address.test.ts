import { expect, test } from 'vitest';
import { databaseAddress } from './address.ts';

test.each([
  ['a named database', 'postgres://localhost/register', 'postgres://localhost/register'],
  ['no database', undefined, 'file:data/register.db'],
  ['an empty name, as in a settings file', '', 'file:data/register.db'],
])('the register with %s is found', (_what, DATABASE_URL, address) => {
  expect(databaseAddress({ DATABASE_URL, DATA_DIR: 'data' })).toBe(address);
});
