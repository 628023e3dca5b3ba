import { made } from '@privacy-register/db/testing/sample';
import { onBothDatabases } from '@privacy-register/db/testing/stores';
import { expect, test } from 'vitest';
import { done, refusedBy, step } from '../testing/ask.ts';
import { openOffice } from '../testing/office.ts';

onBothDatabases('A record that was archived', (open) => {
  test('comes back by the revision it has since, and stands as before', async () => {
    const store = await open();
    const office = await openOffice(store);
    const purpose = await made(store, 'purpose');
    const archived = await done(office, 'editor', 'archivePurpose', step(purpose));

    expect(await refusedBy(office, 'editor', 'restorePurpose', step(purpose))).toEqual(['CONFLICT']);
    const back = await done(office, 'editor', 'restorePurpose', step(archived));

    expect(await store.read({ kind: 'register' }).get('purpose', purpose.id)).toMatchObject({
      ...{ revision: back.revision, archivedAt: null },
    });
    expect(await refusedBy(office, 'editor', 'restorePurpose', step(back))).toEqual(['NOT_ARCHIVED']);
  });

  test('stays away while what it hangs on is away, and for whoever may not edit', async () => {
    const store = await open();
    const office = await openOffice(store);
    const wide = await made(store, 'party');
    const narrow = await made(store, 'party', { parents: [wide.id] });
    const archived = await done(office, 'editor', 'archiveParty', step(narrow));
    const above = await done(office, 'editor', 'archiveParty', step(wide));

    expect(await refusedBy(office, 'editor', 'restoreParty', step(archived))).toEqual(['REFERS_TO_ARCHIVED']);
    expect(await refusedBy(office, 'approver', 'restoreParty', step(archived))).toEqual(['FORBIDDEN']);
    await done(office, 'editor', 'restoreParty', step(above));
    const back = await done(office, 'editor', 'restoreParty', step(archived));

    expect(back.revision).toBe(archived.revision + 1);
  });
});
