import { settingsFrom } from '@privacy-register/db/settings';
import { run } from '@privacy-register/db/testing/behind';
import { made } from '@privacy-register/db/testing/sample';
import { onBothDatabases } from '@privacy-register/db/testing/stores';
import { register } from '@privacy-register/schema/permission/viewer';
import { expect, test } from 'vitest';
import { reindex } from './job.ts';

const settings = settingsFrom({});

onBothDatabases('The job reindex', (open) => {
  test('finds again what the search had lost, and says so', async () => {
    const store = await open();
    const { id } = await made(store, 'party', { name: 'Quokka' });
    await run(store.address, 'delete from search_entry');
    const told: string[] = [];
    const place = { log: () => undefined, print: (line: string) => told.push(line), clock: () => '' };
    const stopping = new AbortController().signal;

    const code = await reindex.prepare([], settings)({ store, settings, stopping, ...place });

    const found = await store.read(register).search({ query: 'quokka', first: 5 });
    expect(found).toEqual([{ type: 'party', id }]);
    expect([code, told]).toEqual([0, ['Every record is entered into the search anew.']]);
  });

  test('takes no arguments', () => {
    expect(() => reindex.prepare(['--now'], settings)).toThrow('does not understand --now');
  });
});
