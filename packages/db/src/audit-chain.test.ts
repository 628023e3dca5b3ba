import { createHash } from 'node:crypto';
import { create, forget, update } from '@privacy-register/schema/kit/change';
import { newId } from '@privacy-register/schema/kit/id';
import { expect, test } from 'vitest';
import { chainState, verifyChain } from './audit-chain.ts';
import { hashOfEntry } from './proof/entry-hash.ts';
import { read, run } from './testing/behind.ts';
import { made, madeFull, signature } from './testing/sample.ts';
import { onBothDatabases } from './testing/stores.ts';

const tamperings: [string, string, number][] = [
  ['a content', `update audit_entry set content = '{"do":"create"}' where sequence = 3`, 3],
  ['an actor', `update audit_entry set actor = 'mbr_other' where sequence = 1`, 1],
  ['an instant', `update audit_entry set at = '2026-05-15T04:00:00.001Z' where sequence = 5`, 5],
  ['a hash', `update audit_entry set hash = previous_hash where sequence = 2`, 2],
  ['a missing entry', `delete from audit_entry where sequence = 4`, 4],
  ['a missing first entry', `delete from audit_entry where sequence = 1`, 1],
  ['a moved entry', `update audit_entry set sequence = 99 where sequence = 5`, 5],
];

onBothDatabases('The audit trail', (open) => {
  test('has an entry for each change, without gaps, and its chain verifies over several pages', {
    timeout: 30_000,
  }, async () => {
    const store = await open();
    for (const type of ['statement', 'policy-version', 'member', 'posting'] as const)
      await madeFull(store, type);
    const parties = Array.from({ length: 600 }, (_, at) => `p-${at}`);
    const changes = parties.map((key) => create('party', newId('party'), { key, name: 'Größe' }));
    await store.commit(changes, { ...signature, at: '2026-05-15T04:00:00Z' });

    const entries = await store.auditTrail({ limit: 5_000 });

    expect(entries.map((entry) => entry.sequence)).toEqual(entries.map((_, at) => at + 1));
    expect(entries.length).toBeGreaterThan(600);
    expect(await verifyChain(store)).toBeNull();
  });

  test('verifies when there is none', async () => {
    expect(await verifyChain(await open())).toBeNull();
  });

  test.each(tamperings)('shows where it was tampered with: %s', async (_, sql, sequence) => {
    const store = await open();
    for (let at = 0; at < 6; at += 1) await made(store, 'party');

    await run(store.address, sql);

    expect(await verifyChain(store)).toBe(sequence);
    expect((await chainState(store)).end.sequence).toBe(sequence - 1);
  });

  test('shows a gap even where every hash fits', async () => {
    const store = await open();
    await made(store, 'party');
    const later = (await store.auditTrail({ limit: 1 })).map(({ hash: _, ...first }) => {
      const entry = { ...first, sequence: 2 };
      return { ...entry, hash: hashOfEntry(entry) };
    });

    expect(await verifyChain({ auditTrail: async () => later })).toBe(1);
  });

  test('keeps salted hashes of personal values and no word of secrets', async () => {
    const store = await open();
    const secret = { passwordHash: 'argon-words', totpSecret: 'totp-words' };
    const person = { name: 'Ada Lovelace', email: 'ada@example.com', ...secret };
    const { id } = await made(store, 'member', person);
    const again = { name: 'Ada Lovelace' };
    await store.commit([update('member', { id, revision: 1 }, again)], signature);

    const entries = await store.auditTrail({ limit: 10, recordId: id });
    const kept = await read(store.address, 'select hash, salt, value from audit_personal_value');

    expect(JSON.stringify(entries)).not.toMatch(/Ada|ada@|argon|totp-words/);
    const told = { secret: expect.stringMatching(/^[0-9a-f]{64}$/) };
    expect(entries[0]?.content).toMatchObject({ passwordHash: told, totpSecret: told });
    const hashes = entries
      .flatMap(({ content }) => Object.values(content))
      .filter((each) => isPersonal(each));
    expect(hashes).toHaveLength(3);
    expect(new Set(kept.map(({ hash }) => hash)).size).toBe(kept.length);
    expect(JSON.stringify(kept)).not.toMatch(/argon|totp-words/);
    for (const { hash, salt, value } of kept.filter((each) => !JSON.stringify(each.value).includes('kept'))) {
      const words = JSON.stringify(
        typeof value === 'string' && value.startsWith('"') ? JSON.parse(value) : value,
      );
      expect(createHash('sha256').update(`${salt}${words}`).digest('hex')).toBe(hash);
    }
  });

  test('forgets the personal values of one record, and still verifies', async () => {
    const store = await open();
    const { id } = await made(store, 'member', { name: 'Ada Lovelace' });
    await made(store, 'member', { name: 'Grace Hopper' });

    await store.commit([forget('member', id)], { ...signature, action: 'forget' });

    const kept = await read(store.address, 'select value from audit_personal_value');
    expect(JSON.stringify(kept)).not.toContain('Ada');
    expect(JSON.stringify(kept)).toContain('Grace');
    expect(await store.auditTrail({ limit: 1, after: 2 })).toMatchObject([
      { action: 'forget', recordId: id, content: { do: 'forget' } },
    ]);
    expect(await verifyChain(store)).toBeNull();
  });

  test('leaves out what comes and goes with traffic, such as sessions', async () => {
    const store = await open();
    const member = await made(store, 'member');

    const { id } = await made(store, 'session', { member: member.id });
    await store.commit([update('session', { id, revision: 1 }, {})], signature);

    expect(await store.auditTrail({ limit: 10 })).toHaveLength(1);
  });
});

const isPersonal = (value: unknown) => typeof value === 'object' && value !== null && 'personal' in value;
