import { generateKeyPairSync } from 'node:crypto';
import { create, forget, remove, update } from '@privacy-register/schema/kit/change';
import { newId } from '@privacy-register/schema/kit/id';
import { expect, test } from 'vitest';
import type { Store } from '../store.ts';
import { read, run } from '../testing/behind.ts';
import { made, madeFull, signature } from '../testing/sample.ts';
import { onBothDatabases } from '../testing/stores.ts';
import { takeCheckpoint } from './checkpoint.ts';
import { hashOfEntry } from './entry-hash.ts';
import { type Flaw, inWords } from './flaw.ts';
import { flawsIn } from './verify.ts';

const { privateKey: key } = generateKeyPairSync('ed25519');
const now = '2026-05-16T00:00:00.000Z';

const secrets = { passwordHash: '$argon2id$words', totpSecret: 'JBSWY3DP', totpStep: 59_000, authority: 3 };

async function all(flaws: AsyncGenerator<Flaw>): Promise<Flaw[]> {
  const found = [];
  for await (const flaw of flaws) found.push(flaw);
  return found;
}

/** Some of everything, one record changed, one removed, one person forgotten. */
async function filled(store: Store) {
  for (const type of ['statement', 'policy-version', 'posting'] as const) await madeFull(store, type);
  const party = await made(store, 'party', { key: 'ads', name: 'Ad networks' });
  await store.commit([update('party', party, { name: 'Ad partners' })], signature);
  const gone = await made(store, 'purpose');
  await store.commit([remove('purpose', gone.id)], signature);
  const ada = await made(store, 'member', { name: 'Ada', email: 'ada@example.com' });
  const grace = await made(store, 'member', { name: 'Grace', email: 'grace@example.com', ...secrets });
  await store.commit([forget('member', ada.id)], signature);
  return { party, grace };
}

onBothDatabases('The proof', (open) => {
  test('finds nothing in a register that nobody touched', async () => {
    const store = await open();
    await filled(store);
    const kept = await takeCheckpoint({ store, key, now });

    expect(await all(flawsIn(store, kept ? [kept] : []))).toEqual([]);
  });

  const tamperings: [string, (ids: { party: string; grace: string }) => string, object][] = [
    [
      'a changed word',
      ({ party }) => `update party set name = 'Friends' where id = '${party}'`,
      { what: 'record', type: 'party', fields: ['name'] },
    ],
    [
      'another last editor',
      ({ party }) => `update party set updated_by = 'mbr_x' where id = '${party}'`,
      { what: 'record', fields: ['updatedBy'] },
    ],
    [
      'a revision set back',
      ({ party }) => `update party set revision = 1 where id = '${party}'`,
      { what: 'record', fields: ['revision'] },
    ],
    [
      'a record taken out',
      ({ party }) => `delete from party where id = '${party}'`,
      { what: 'missing-record' },
    ],
    [
      'another person',
      ({ grace }) => `update member set name = 'Eve' where id = '${grace}'`,
      { what: 'record', type: 'member', fields: ['name'] },
    ],
    ...(
      [
        ['a password', `password_hash = '$argon2id$other'`, 'passwordHash'],
        ['the secret of one-time codes', `totp_secret = 'KRSXG5DP'`, 'totpSecret'],
        ['a used code, to be used once more', 'totp_step = 58999', 'totpStep'],
        ['ended sessions, revived', 'authority = 2', 'authority'],
        ['a password taken out', 'password_hash = null', 'passwordHash'],
        ['another subject, put in', `oidc_subject = 'eve'`, 'oidcSubject'],
      ] as const
    ).map(([name, set, field]): (typeof tamperings)[number] => [
      name,
      ({ grace }) => `update member set ${set} where id = '${grace}'`,
      { what: 'record', type: 'member', fields: [field] },
    ]),
    [
      'a person whose hash lost its salt',
      ({ grace }) =>
        `delete from audit_personal_value; update member set totp_secret = 'KRSXG5DP' where id = '${grace}'`,
      { what: 'record', type: 'member' },
    ],
    [
      'a kept personal value',
      () => `update audit_personal_value set salt = 'other'`,
      { what: 'personal-value' },
    ],
    ['an audit entry', () => `update audit_entry set actor = 'mbr_x' where sequence = 2`, { sequence: 2 }],
  ];

  test.each(tamperings)('finds %s', async (_name, sql, flaw) => {
    const store = await open();
    const { party, grace } = await filled(store);

    await run(store.address, sql({ party: party.id, grace: grace.id }));

    expect((await all(flawsIn(store)))[0]).toMatchObject(flaw);
  });

  test('finds a record that was put in past the register', async () => {
    const store = await open();
    await made(store, 'party');
    const columns = await read(store.address, 'select * from party');
    const names = Object.keys(columns[0] ?? {}).filter((name) => !['id', 'key'].includes(name));
    await run(
      store.address,
      `insert into party (id, key, ${names}) select 'pty_put', 'put', ${names} from party limit 1`,
    );

    expect(await all(flawsIn(store))).toEqual([
      { what: 'record', type: 'party', id: 'pty_put', fields: [], sequence: null },
    ]);
  });

  test('a chain cut off at its end, or written anew as a whole, shows by a checkpoint kept elsewhere', async () => {
    const store = await open();
    const id = newId('party');
    await store.commit([create('party', id, { key: 'ads', name: 'Ads' })], signature);
    const kept = await takeCheckpoint({ store, key, now });

    await run(store.address, `update party set name = 'Friends'`);
    const [entry] = await store.auditTrail({ limit: 1 });
    if (!entry) throw new Error('There is no entry.');
    const { hash: _, ...rest } = entry;
    const forged = { ...rest, content: { do: 'create', key: 'ads', name: 'Friends' } };
    const content = JSON.stringify(forged.content).replaceAll("'", "''");
    await run(
      store.address,
      `update audit_entry set content = '${content}', hash = '${hashOfEntry(forged)}'; delete from audit_checkpoint`,
    );

    expect(await all(flawsIn(store))).toEqual([]);
    expect(await all(flawsIn(store, kept ? [kept] : []))).toEqual([
      { what: 'checkpoint', sequence: 1, reason: 'other-hash' },
    ]);
    await run(store.address, 'delete from party; delete from audit_entry');
    expect(await all(flawsIn(store, kept ? [kept] : []))).toEqual([
      { what: 'checkpoint', sequence: 1, reason: 'entry-missing' },
    ]);
  });

  test('a checkpoint whose words were changed is not signed any more', async () => {
    const store = await open();
    await made(store, 'party');
    await takeCheckpoint({ store, key, now });

    await run(store.address, `update audit_checkpoint set at = '2026-05-17T00:00:00.000Z'`);

    expect(await all(flawsIn(store))).toEqual([{ what: 'checkpoint', sequence: 1, reason: 'bad-signature' }]);
  });

  test('a checkpoint is taken where something was written since the last, and never of a broken chain', async () => {
    const store = await open();

    expect(await takeCheckpoint({ store, key, now })).toBeNull();
    await made(store, 'party');
    expect(await takeCheckpoint({ store, key, now })).toMatchObject({ sequence: 1, at: now });
    expect(await takeCheckpoint({ store, key, now })).toBeNull();
    await run(store.address, `update audit_entry set actor = 'mbr_x'`);
    await made(store, 'party');
    await expect(takeCheckpoint({ store, key, now })).rejects.toMatchObject({
      issues: [{ code: 'chain-broken' }],
    });
    expect(await store.checkpoints()).toHaveLength(1);
  });
});

test.each<[Flaw, string]>([
  [{ what: 'entry', sequence: 4 }, 'Audit entry 4 is not as it was written, or is missing.'],
  [
    { what: 'record', type: 'party', id: 'pty_1', fields: ['name'], sequence: 7 },
    'party pty_1 is not what audit entry 7 says: name.',
  ],
])('a flaw is told in words', (flaw, words) => {
  expect(inWords(flaw)).toBe(words);
});
