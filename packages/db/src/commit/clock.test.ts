import { create } from '@privacy-register/schema/kit/change';
import { newId } from '@privacy-register/schema/kit/id';
import { register } from '@privacy-register/schema/permission/viewer';
import { expect, test } from 'vitest';
import { verifyChain } from '../audit-chain.ts';
import { refusal } from '../testing/refusal.ts';
import { onBothDatabases } from '../testing/stores.ts';
import { clockSetBack } from './clock.ts';

const by = (at: string, action = 'test') => ({ at, by: 'mbr_1', action });
const party = (key: string) => create('party', newId('party'), { key, name: 'A party', parents: [] });
const seenAt = '2026-05-15T04:00:00.000Z';
const monthBefore = '2026-04-15T04:00:00.000Z';

onBothDatabases('A clock that runs back', (open) => {
  test.each([
    ['a month', monthBefore],
    ['more than a minute', '2026-05-15T03:58:59.999Z'],
    ['more than a minute, told with an offset', '2026-05-15T05:58:59.999+02:00'],
  ])('by %s writes nothing, and says so', async (_by, at) => {
    const store = await open();
    await store.commit([party('one')], by(seenAt));

    const refused = await refusal(store.commit([party('two')], by(at)));

    expect(refused).toEqual([['clock-ran-back', null]]);
    expect(await store.read(register).count('party', {})).toBe(1);
    expect(await store.auditTrail({ limit: 10 })).toHaveLength(1);
  });

  test('goes on where it stands again, and by a minute goes on at once', async () => {
    const store = await open();
    await store.commit([party('one')], by(seenAt));

    await store.commit([party('two')], by('2026-05-15T03:59:00.000Z'));
    await store.commit([party('three')], by(seenAt));

    expect(await store.auditTrail({ limit: 10 })).toHaveLength(3);
  });

  test('still counts rounds of jobs and sign-ins, which no entry tells of', async () => {
    const store = await open();
    await store.commit([party('one')], by(seenAt));
    const failure = { subjects: ['a'.repeat(64)], at: monthBefore };

    await store.commit([create('sign-in-failure', newId('sign-in-failure'), failure)], by(monthBefore));

    expect(await store.auditTrail({ limit: 10 })).toHaveLength(1);
  });

  test('may tell a past as one that ends after what was seen', async () => {
    const store = await open();
    await store.commit([party('one')], by(seenAt));
    const past = { changes: [party('two')], signature: by(monthBefore) };
    const present = { changes: [party('three')], signature: by(seenAt) };

    expect(await refusal(store.commitAll([present, past]))).toEqual([['clock-ran-back', null]]);
    await store.commitAll([past, present]);

    expect(await verifyChain(store)).toBeNull();
  });

  test('is taken for right from the commit on by which a person says so', async () => {
    const store = await open();
    await store.commit([party('one')], by(seenAt));

    await store.commit([party('two')], by(monthBefore, clockSetBack));
    await store.commit([party('three')], by(monthBefore));

    expect(await store.auditTrail({ limit: 10 })).toHaveLength(3);
  });
});
