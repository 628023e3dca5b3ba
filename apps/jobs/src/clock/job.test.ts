import { settingsFrom } from '@privacy-register/db/settings';
import { made } from '@privacy-register/db/testing/sample';
import { onBothDatabases } from '@privacy-register/db/testing/stores';
import { expect, test } from 'vitest';
import { clock } from './job.ts';

const before = '2019-12-01T00:00:00.000Z';
const seen = '2020-01-01T00:00:00.000Z';
const settings = settingsFrom({});
const email = 'ada@example.com';

onBothDatabases('The job clock', (open) => {
  test('tells that the clock ran back, and goes on from there once an administrator answers for it', async () => {
    const store = await open();
    const run = async (...args: string[]) => {
      const printed: string[] = [];
      const place = {
        store,
        settings,
        clock: () => before,
        log: () => undefined,
        stopping: AbortSignal.any([]),
      };
      const code = await clock.prepare(args, settings)({ ...place, print: (line) => printed.push(line) });
      return { code, text: printed.join('\n') };
    };
    await made(store, 'member', { role: 'administrator', email });

    expect(await run()).toEqual({
      code: 1,
      text: `The register has seen ${seen}; this machine's clock says ${before}.`,
    });
    await expect(run('--set-back', 'eve@example.com')).rejects.toThrow('No administrator has the address');
    expect(await run('--set-back', email)).toMatchObject({ code: 0 });

    const [last] = await store.auditTrail({ limit: 1, order: 'newest-first' });
    expect(last).toMatchObject({ at: before, action: 'clock.set-back', recordType: 'member' });
    expect(await run('--set-back', email)).toEqual({
      code: 0,
      text: 'The clock has not run back; there is nothing to set.',
    });
  });
});
