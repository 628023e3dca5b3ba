import { register } from '@privacy-register/schema/permission/viewer';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { network } from './address.ts';
import { databases, openDesk, type TestDesk } from './testing/open-desk.ts';
import { codes, visit } from './testing/visitor.ts';

describe.each(databases)('guessing on %s', (database) => {
  let desk: TestDesk;
  beforeEach(async () => {
    desk = await openDesk({ database });
    await desk.member('Ada');
    await desk.member('Bob');
  });
  afterEach(() => desk.close());

  const guess = (name: string, from: string) => visit(desk).signIn(name, { password: 'wrong', from });
  const guessTimes = async (times: number, name: string, from: (nth: number) => string) => {
    const answers = [];
    for (let nth = 0; nth < times; nth += 1) answers.push((await guess(name, from(nth))).status);
    return answers;
  };

  test.each(['Ada', 'Nobody'])('an account is closed to guesses after five failures, as %s', async (name) => {
    const answers = await guessTimes(6, name, (nth) => `203.0.113.${nth}`);
    const right = await visit(desk).signIn(name, { from: '198.51.100.1' });

    expect(answers).toEqual([401, 401, 401, 401, 401, 429]);
    expect([right.status, codes(right)]).toEqual([429, ['too-many-attempts']]);
    expect(right.headers['retry-after']).toBe('900');
    expect((await visit(desk).signIn('Bob', { from: '198.51.100.1' })).status).toBe(200);
  });

  test('it opens again a quarter of an hour later, and old failures go', async () => {
    await guessTimes(5, 'Ada', () => '203.0.113.1');
    desk.move(14.9);
    const early = await visit(desk).signIn('Ada');
    desk.move(0.1);

    const late = await visit(desk).signIn('Ada');

    expect([early.status, late.status]).toEqual([429, 200]);
    expect(await desk.store.read(register).count('sign-in-failure', {})).toBe(0);
  });

  test('the e-mail counts whatever its case', async () => {
    await guessTimes(5, 'ADA', () => '203.0.113.1');
    const body = { email: ' ADA@Northgate.Example ', password: 'wrong' };

    expect((await visit(desk).ask('POST', '/auth/sign-in', { body })).status).toBe(429);
  });

  test('an address is closed after twenty failures at whatever accounts', async () => {
    const statuses = new Set<number>();
    for (let nth = 0; nth < 20; nth += 1) statuses.add((await guess(`No${nth}`, '203.0.113.1')).status);

    const same = await visit(desk).signIn('Ada', { from: '203.0.113.1' });
    const another = await visit(desk).signIn('Ada', { from: '203.0.113.2' });

    expect([...statuses]).toEqual([401]);
    expect([same.status, another.status]).toEqual([429, 200]);
  });

  test('guesses at the same time count each other', async () => {
    const guesses = Array.from({ length: 40 }, (_, nth) => guess('Ada', `203.0.113.${nth}`));

    const statuses = (await Promise.all(guesses)).map((answer) => answer.status);

    const checked = statuses.filter((status) => status === 401).length;
    expect(checked).toBeLessThanOrEqual(5);
    expect(await desk.store.read(register).count('sign-in-failure', {})).toBe(checked);
    expect(statuses.filter((status) => status === 429).length).toBeGreaterThanOrEqual(35);
  });

  test('what is closed costs no writing', async () => {
    await guessTimes(5, 'Ada', () => '203.0.113.1');
    desk.store.commit = () => Promise.reject(new Error('written'));

    expect((await visit(desk).signIn('Ada')).status).toBe(429);
  });

  test('success is no failure, nor is a code still to be given', async () => {
    for (let nth = 0; nth < 7; nth += 1) expect((await visit(desk).signIn('Ada')).status).toBe(200);
  });

  test('the current password cannot be guessed within a session', async () => {
    const browser = visit(desk);
    await browser.signIn('Ada');
    const body = { currentPassword: 'wrong', newPassword: 'a wholly new password' };

    for (let nth = 0; nth < 5; nth += 1) await browser.ask('POST', '/auth/password', { body });

    expect(codes(await browser.ask('POST', '/auth/password', { body }))).toEqual(['too-many-attempts']);
  });
});

test.each([
  ['203.0.113.7', '203.0.113.7'],
  ['::ffff:203.0.113.7', '203.0.113.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
  ['2001:DB8:1:2::9', '2001:db8:1:2'],
  ['2001:db8::1', '2001:db8:0:0'],
  ['::1', '0:0:0:0'],
  ['fe80::1%eth0', 'fe80:0:0:0'],
])('%s counts as %s', (address, expected) => {
  expect(network(address)).toBe(expected);
});
