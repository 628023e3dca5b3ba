import { settingsFrom } from '@privacy-register/db/settings';
import { onBothDatabases } from '@privacy-register/db/testing/stores';
import { startingChanges } from '@privacy-register/samples/starting';
import { newId } from '@privacy-register/schema/kit/id';
import { register } from '@privacy-register/schema/permission/viewer';
import { expect, test } from 'vitest';
import { vocabulary } from './job.ts';

const now = '2026-11-22T15:00:00.000Z';
const settings = settingsFrom({});

onBothDatabases('the job "vocabulary"', (openStore) => {
  test('adds the terms that a register lacks, once, and none when it is rehearsed', async () => {
    const store = await openStore();
    const all = startingChanges({ newId, now });
    const lacking = all.findLast((change) => change.do === 'create' && change.type === 'purpose');
    const begun = all.filter((change) => change !== lacking);
    await store.commit(begun, { at: now, by: 'register', action: 'first-start' });
    const printed: string[] = [];
    const run = (...args: string[]) => {
      printed.length = 0;
      const place = {
        store,
        settings,
        clock: () => now,
        log: () => undefined,
        stopping: AbortSignal.any([]),
      };
      return vocabulary.prepare(args, settings)({ ...place, print: (line) => printed.push(line) });
    };
    const purposes = () => store.read(register).count('purpose', {});
    const before = await purposes();

    await run('--dry-run');
    expect(printed.at(-1)).toContain('1 would be added');
    expect(await purposes()).toBe(before);

    await run();
    expect(printed).toHaveLength(2);
    expect(await purposes()).toBe(before + 1);

    await run();
    expect(printed).toEqual([expect.stringContaining('0 added')]);
  });
});
