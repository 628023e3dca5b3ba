import { update } from '@privacy-register/schema/kit/change';
import { register } from '@privacy-register/schema/permission/viewer';
import { expect, test } from 'vitest';
import { made } from '../testing/sample.ts';
import { onBothDatabases } from '../testing/stores.ts';
import { now, subscribed } from './testing/told.ts';

const signature = { at: now, by: 'mbr_editor', action: 'archive' };

onBothDatabases('A subscription', (open) => {
  test.each([
    ['policy', 'policies'],
    ['platform', 'platforms'],
  ] as const)('holds up nobody who archives the %s that it follows', async (type, field) => {
    const store = await open();
    const record = await made(store, type);
    const { id } = await subscribed(store, { [field]: [record.id] });

    await store.commit([update(type, record, { archivedAt: now })], signature);

    expect(await store.read(register).get(type, record.id)).toMatchObject({ archivedAt: now });
    expect(await store.read(register).get('subscription', id)).toMatchObject({ [field]: [record.id] });
  });
});
