import { open as openAgain } from '@privacy-register/db/open';
import type { Store } from '@privacy-register/db/store';
import { onBothDatabases } from '@privacy-register/db/testing/stores';
import { expect, onTestFinished, test } from 'vitest';
import { aTrial, foundedAt, type Trial } from '../testing/register.ts';

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

    expect([...posting, ...looking].map((round) => round.failures)).toEqual(Array(2 * jobs).fill(0));
    expect(await trial.read.count('snapshot', { version: { eq: trial.version } })).toBe(1);
    expect(await trial.read.count('change-notice', {})).toBe(1);
    expect((await trial.evidence()).map(({ at, outcome }) => [at, outcome])).toEqual([
      ...Array.from({ length: 3 }, () => [postAt, 'absent']),
      ...Array.from({ length: 3 }, () => [seenAt, 'shown']),
    ]);
    expect(await trial.stands()).toEqual({ status: 'scheduled', effectiveAt: '2026-05-15T04:00:00.000Z' });
    expect(trial.logged.filter(({ status }) => status === 'scheduled')).toHaveLength(1);
  });

  test.each([
    ['posts', foundedAt, postAt],
    ['looks', postAt, null],
  ])('one that %s and is overtaken between its readings reads again', async (_case, approvedAt, at) => {
    const trial = await aTrial(await open());
    await trial.post(approvedAt, at);

    const round = await trial.run(seenAt, { store: overtaken(trial, seenAt) });

    expect(round).toMatchObject({ failures: 0 });
    expect((await trial.stands()).status).toBe('posting');
    expect(await trial.read.count('change-notice', {})).toBe(1);
    expect(await trial.read.count('approval', { status: { eq: 'refused' } })).toBe(0);
    expect((await trial.postings()).map((each) => each?.absences)).toEqual([1, 1, 1]);
  });
});

/** A store whose user has seen that something is due, and is overtaken before reading all that it rests on. */
function overtaken({ store, run }: Trial, now: string): Store {
  let isOvertaken = false;
  const read: Store['read'] = (viewer) => {
    const reader = store.read(viewer);
    const get: typeof reader.get = async (type, id) => {
      if (type === 'policy-version' && !isOvertaken) {
        isOvertaken = true;
        await run(now);
      }
      return reader.get(type, id);
    };
    return { ...reader, get };
  };
  return { ...store, read };
}
