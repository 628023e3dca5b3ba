import { expect, test } from 'vitest';
import { rehearsing } from '../round/rehearse.ts';
import { aTrial, foundedAt, urls } from '../testing/register.ts';
import { aStore } from '../testing/store.ts';

const postAt = '2026-05-04T13:00:00.000Z';

test('a site that fails is named, counted, and keeps no other from its turn', async () => {
  const trial = await aTrial(await aStore());
  await trial.post(postAt);
  trial.put(await trial.shown(), 0, 1, 2);
  const fetch: typeof trial.web.fetch = (url) => {
    if (url === urls[1]) throw new RangeError('a bug');
    return trial.web.fetch(url);
  };

  const round = await trial.run('2026-05-04T13:01:00.000Z', { fetch });

  expect(round).toMatchObject({ failures: 1 });
  expect(trial.logged).toContainEqual(
    expect.objectContaining({ event: 'failed', platform: 'advice', error: expect.stringContaining('a bug') }),
  );
  expect((await trial.postings()).map((each) => each?.status)).toEqual(['verified', 'pending', 'verified']);
});

test('a rehearsal says what would be done, and does nothing', async () => {
  const trial = await aTrial(await aStore());
  await trial.post(foundedAt, postAt);
  const entries = await trial.store.auditTrail({ limit: 1000 });

  const round = await trial.run(postAt, { store: rehearsing(trial.store) });

  expect(round).toMatchObject({ failures: 0 });
  expect(trial.logged).toMatchObject([{ event: 'posted', version: trial.version, status: 'posting' }]);
  expect(await trial.store.auditTrail({ limit: 1000 })).toEqual(entries);
});

test('a rehearsal fetches the sites, and says what they show', async () => {
  const trial = await aTrial(await aStore());
  await trial.post(postAt);
  trial.put(await trial.shown(), 0);

  await trial.run('2026-05-04T13:01:00.000Z', { store: rehearsing(trial.store) });

  const outcomes = Object.fromEntries(trial.logged.map(({ platform, outcome }) => [platform, outcome]));
  expect(outcomes).toEqual({ home: 'shown', advice: 'absent', claims: 'absent' });
  expect(await trial.evidence()).toEqual([]);
});

test('asked to stop, the job begins nothing more', async () => {
  const trial = await aTrial(await aStore());
  await trial.post(foundedAt, postAt);

  await trial.run(postAt, { stopping: AbortSignal.abort() });

  expect((await trial.stands()).status).toBe('approved');
  expect(trial.web.asked).toEqual([]);
});

test('asked to stop, the job looks at no further site', async () => {
  const trial = await aTrial(await aStore());
  await trial.post(postAt);

  await trial.run('2026-05-04T13:01:00.000Z', { stopping: AbortSignal.abort() });

  expect(trial.web.asked).toEqual([]);
});

test('a page that took a while is seen when it came, not when it was asked for', async () => {
  const trial = await aTrial(await aStore());
  await trial.post(postAt);
  trial.put(await trial.shown(), 0, 1, 2);
  let now = '2026-05-05T03:59:58.000Z';
  const fetch: typeof trial.web.fetch = (url) => {
    now = '2026-05-05T04:00:01.000Z';
    return trial.web.fetch(url);
  };

  await trial.run(now, { fetch, now: () => now });

  expect(await trial.stands()).toEqual({ status: 'scheduled', effectiveAt: '2026-05-16T04:00:00.000Z' });
});
