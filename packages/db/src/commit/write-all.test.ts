import { create, update } from '@privacy-register/schema/kit/change';
import { newId } from '@privacy-register/schema/kit/id';
import { register } from '@privacy-register/schema/permission/viewer';
import { expect, test } from 'vitest';
import { verifyChain } from '../audit-chain.ts';
import { refusal } from '../testing/refusal.ts';
import { onBothDatabases } from '../testing/stores.ts';

const by = (at: string) => ({ at, by: 'mbr_1', action: 'test' });
const [first, second] = [by('2026-01-01T00:00:00.000Z'), by('2026-02-01T00:00:00.000Z')];
const party = (key: string) => ({ key, name: 'A party', parents: [] });

onBothDatabases('Several commits at once', (open) => {
  test('each keep their signature, and the later sees what the earlier did', async () => {
    const store = await open();
    const id = newId('party');

    await store.commitAll([
      { changes: [create('party', id, party('one'))], signature: first },
      { changes: [update('party', { id, revision: 1 }, { name: 'New' })], signature: second },
    ]);

    const held = await store.read(register).get('party', id);
    expect(held).toMatchObject({ name: 'New', revision: 2, createdAt: first.at, updatedAt: second.at });
    expect((await store.auditTrail({ limit: 10 })).map(({ at }) => at)).toEqual([first.at, second.at]);
    expect(await verifyChain(store)).toBeNull();
  });

  test('leave nothing when the last of them is refused', async () => {
    const store = await open();
    const commits = ['one', 'one'].map((key) => ({
      changes: [create('party', newId('party'), party(key))],
      signature: first,
    }));

    const refused = await refusal(store.commitAll(commits));

    expect(refused).toEqual([['taken', 'key']]);
    expect(await store.read(register).count('party', {})).toBe(0);
    expect(await store.auditTrail({ limit: 10 })).toEqual([]);
  });
});
