import { refusal } from '@privacy-register/db/testing/refusal';
import { made } from '@privacy-register/db/testing/sample';
import { type Opened, onBothDatabases } from '@privacy-register/db/testing/stores';
import type { Viewer } from '@privacy-register/schema/permission/viewer';
import { expect, test } from 'vitest';
import { answersFrom } from '../answer/answers.ts';
import { contextOf } from '../context.ts';
import { createRecord, updateRecord } from './keep.ts';

const now = '2026-05-15T04:00:00.000Z';
const viewer: Viewer = { kind: 'member', id: 'mbr_1', role: 'editor' };
const publicUrl = 'https://register.example';
const contextIn = (store: Opened) =>
  contextOf({ store, answers: answersFrom(store), viewer, now, publicUrl });

onBothDatabases('What staff keep by hand', (open) => {
  test('is no version, which the step draft begins, and nothing that steps make', async () => {
    const store = await open();
    const policy = await made(store, 'policy');

    const version = createRecord(contextIn(store), 'policy-version', { policy: policy.id });
    const snapshot = createRecord(contextIn(store), 'snapshot', {});

    expect(await refusal(version)).toEqual([['not-by-hand', null]]);
    expect(await refusal(snapshot)).toEqual([['not-by-hand', null]]);
  });

  test('keeps its meaning once it was posted; its name may change', async () => {
    const store = await open();
    const posted = await made(store, 'purpose', { name: 'Marketing', firstPostedAt: now });
    const broader = { name: 'Advertising', description: 'Of ours and of others.' };

    const refused = updateRecord(contextIn(store), 'purpose', posted, broader);

    expect(await refusal(refused)).toEqual([['posted-meaning', 'description']]);
    const renamed = await updateRecord(contextIn(store), 'purpose', posted, { name: 'Advertising' });
    expect(renamed).toMatchObject({ name: 'Advertising', revision: 2 });
  });

  test('may mean something else before it was posted', async () => {
    const store = await open();
    const draft = await made(store, 'purpose', { name: 'Marketing' });

    const changed = await updateRecord(contextIn(store), 'purpose', draft, { description: 'Of ours.' });

    expect(changed).toMatchObject({ description: 'Of ours.' });
  });
});
