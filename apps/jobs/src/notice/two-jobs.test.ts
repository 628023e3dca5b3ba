import { open as openAgain } from '@privacy-register/db/open';
import { onBothDatabases } from '@privacy-register/db/testing/stores';
import { expect, onTestFinished, test } from 'vitest';
import { aTrial, foundedAt } from '../testing/register.ts';

const postAt = '2026-05-04T13:00:00.000Z';
const seenAt = '2026-05-04T13:01:00.000Z';
const jobs = 4;

onBothDatabases('several jobs at once', (open) => {
  test('post a version once, look at each site once, and set one clock', async () => {
    const store = await open();
    const trial = await aTrial(store);
    await trial.post(foundedAt, postAt);
    const others = await Promise.all(Array.from({ length: jobs - 1 }, () => openAgain(store.address)));
    onTestFinished(async () => {
      await Promise.all(others.map((other) => other.close()));
    });
    const together = (now: string) =>
      Promise.all([store, ...others].map((one) => trial.run(now, { store: one })));

    const posting = await together(postAt);
    trial.put(await trial.shown(), 0, 1, 2);
    const looking = await together(seenAt);

    expect([...posting, ...looking]).toEqual(Array.from({ length: 2 * jobs }, () => ({ failures: 0 })));
    expect(await trial.read.count('snapshot', { version: { eq: trial.version } })).toBe(1);
    expect(await trial.read.count('change-notice', {})).toBe(1);
    expect((await trial.evidence()).map(({ at, outcome }) => [at, outcome])).toEqual([
      ...Array.from({ length: 3 }, () => [postAt, 'absent']),
      ...Array.from({ length: 3 }, () => [seenAt, 'shown']),
    ]);
    expect(await trial.stands()).toEqual({ status: 'scheduled', effectiveAt: '2026-05-15T04:00:00.000Z' });
    expect(trial.logged.filter(({ status }) => status === 'scheduled')).toHaveLength(1);
  });
});
