import { made } from '@privacy-register/db/testing/sample';
import { onBothDatabases } from '@privacy-register/db/testing/stores';
import { register } from '@privacy-register/schema/permission/viewer';
import { expect, test } from 'vitest';
import { done, refusedBy, step } from '../testing/ask.ts';
import { openOffice } from '../testing/office.ts';

onBothDatabases('A term that makes way', (open) => {
  test('names the new one and is deprecated, in one commit', async () => {
    const store = await open();
    const office = await openOffice(store);
    const old = await made(store, 'purpose', { key: 'marketing' });
    const term = { key: 'advertising', name: 'Advertising' };

    const fresh = await done(
      office,
      'editor',
      'succeedPurpose',
      step(old, { term, deprecatedOn: '2026-06-01' }),
    );

    const read = store.read(register);
    expect(await read.get('purpose', fresh.id)).toMatchObject(term);
    expect(await read.get('purpose', old.id)).toMatchObject({
      ...{ replacedBy: fresh.id, deprecatedOn: '2026-06-01', revision: old.revision + 1 },
    });
  });

  test('stays as it is where the new one is refused, and for whoever may not edit', async () => {
    const store = await open();
    const office = await openOffice(store);
    const old = await made(store, 'purpose', { key: 'marketing' });
    const twin = step(old, { term: { key: 'marketing', name: 'Twin' }, deprecatedOn: '2026-06-01' });

    expect(await refusedBy(office, 'editor', 'succeedPurpose', twin)).toEqual(['TAKEN']);
    expect(await refusedBy(office, 'approver', 'succeedPurpose', twin)).toEqual(['FORBIDDEN']);
    const late = { ...twin, expectedRevision: old.revision + 5 };
    expect(await refusedBy(office, 'editor', 'succeedPurpose', late)).toEqual(['CONFLICT']);
    expect(await store.read(register).get('purpose', old.id)).toMatchObject({
      ...{ revision: old.revision, replacedBy: null },
    });
  });
});
