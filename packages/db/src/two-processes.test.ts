import { update } from '@privacy-register/schema/kit/change';
import { register } from '@privacy-register/schema/permission/viewer';
import { expect, test } from 'vitest';
import { verifyChain } from './audit-chain.ts';
import { open as openStore } from './open.ts';
import { refusal } from './testing/refusal.ts';
import { made, signature } from './testing/sample.ts';
import { onBothDatabases } from './testing/stores.ts';
import { writing } from './testing/writing.ts';

onBothDatabases('Two processes', (open) => {
  test('write at once, 200 commits each, and none of them fails or is lost', {
    timeout: 60_000,
  }, async () => {
    const store = await open();
    const { address } = store;

    const names = ['first', 'second'];
    const both = await Promise.all(names.map((name) => writing({ address, name, commits: 200 })));

    for (const { code, errors, keys } of both) expect([code, errors, keys.length]).toEqual([0, '', 200]);
    expect(await store.read(register).count('party', {})).toBe(800);
    expect((await store.auditTrail({ after: 801, limit: 10 })).map((entry) => entry.sequence)).toEqual([802]);
    expect(await verifyChain(store)).toBeNull();
  });

  test('kill -9 at any moment loses nothing acknowledged and leaves nothing half-written', {
    timeout: 60_000,
  }, async () => {
    const store = await open();
    const { address } = store;
    const acknowledged: string[] = [];

    for (let kill = 0; kill < 5; kill += 1) {
      let left = 1 + kill * 7;
      const { keys } = await writing({ address, name: `kill-${kill}`, commits: 1e6 }, (_, child) => {
        left -= 1;
        if (left === 0) child.kill('SIGKILL');
      });
      acknowledged.push(...keys);
    }

    const again = await openStore(address);
    const parties = await again.read(register).all('party', {});
    const kept = new Set(parties.map((party) => party.key));
    const [narrower, wider] = [
      parties.filter((party) => party.parents.length),
      parties.filter((party) => !party.parents.length),
    ];
    expect(acknowledged.filter((key) => !kept.has(key) || !kept.has(`${key}-narrower`))).toEqual([]);
    expect(narrower.length).toBe(wider.length);
    expect(narrower.map((party) => party.parents[0]).toSorted()).toEqual(
      wider.map((party) => party.id).toSorted(),
    );
    expect(await verifyChain(again)).toBeNull();
    await made(again, 'party');
    await again.close();
  });

  test('that change one record at once: one wins, the other is told it is stale', async () => {
    const store = await open();
    const other = await openStore(store.address);
    let held = await made(store, 'party');

    for (let race = 0; race < 20; race += 1) {
      const changes = [update('party', held, { name: 'A' }), update('party', held, { name: 'B' })];
      const outcomes = await Promise.allSettled([
        store.commit(changes.slice(0, 1), signature),
        other.commit(changes.slice(1), signature),
      ]);
      const lost = outcomes.filter((outcome) => outcome.status === 'rejected');
      expect(await refusal(Promise.reject(lost[0]?.reason))).toEqual([['stale', null]]);
      expect(lost).toHaveLength(1);
      held = { ...held, revision: held.revision + 1 };
    }
    expect(await other.read(register).get('party', held.id)).toMatchObject({ revision: 21 });
    await other.close();
  });
});
