import { correctNotice, withdraw } from '@privacy-register/schema/lifecycle/granted';
import { sample } from '@privacy-register/schema/testing/sample';
import { expect, test } from 'vitest';
import { asks, publisher } from '../testing/people.ts';
import { aTrial, urls } from '../testing/register.ts';
import { bare, down } from '../testing/sites.ts';
import { aStore } from '../testing/store.ts';
import { step } from '../testing/versions.ts';

const startedAt = '2026-05-04T15:00:00.000Z';
const clock = { status: 'scheduled', effectiveAt: '2026-05-15T04:00:00.000Z' };

test('a site that cannot be reached is not lost, however long it lasts', async () => {
  const trial = await aTrial(await aStore());
  await trial.allShown(startedAt);
  trial.put(down, 0, 1, 2);

  for (let hour = 16; hour < 24; hour += 1) await trial.run(`2026-05-04T${hour}:00:00.000Z`);

  expect(await trial.stands()).toEqual(clock);
  expect(trial.web.asked).toHaveLength(3 + 8 * 3);
});

test('a site that was never reached is asked once a minute, not at each round', async () => {
  const trial = await aTrial(await aStore());
  await trial.post(startedAt);
  trial.put(down, 0, 1, 2);

  for (const second of ['00', '05', '10', '59']) await trial.run(`2026-05-04T15:01:${second}.000Z`);

  expect(trial.web.asked).toHaveLength(3);
});

test('three absences within less than an hour are no loss', async () => {
  const trial = await aTrial(await aStore());
  await trial.allShown(startedAt);

  await trial.withoutNotice(0, [
    '2026-05-05T15:00:00.000Z',
    '2026-05-05T15:29:00.000Z',
    '2026-05-05T15:59:00.000Z',
  ]);

  expect(await trial.stands()).toEqual(clock);
});

test('a notice that is back within the hour starts its absences anew', async () => {
  const trial = await aTrial(await aStore());
  await trial.allShown(startedAt);
  await trial.withoutNotice(0, ['2026-05-05T15:00:00.000Z', '2026-05-05T15:30:00.000Z']);
  trial.put(await trial.shown(), 0);
  await trial.run('2026-05-05T15:45:00.000Z');

  await trial.withoutNotice(0, ['2026-05-05T16:00:00.000Z', '2026-05-05T16:30:00.000Z']);

  expect(await trial.stands()).toEqual(clock);
});

test('a notice found missing after the switch is a public incident, and what was answered stands', async () => {
  const trial = await aTrial(await aStore());
  await trial.allShown(startedAt);

  await trial.withoutNotice(2, [
    '2026-05-15T10:00:00.000Z',
    '2026-05-15T10:30:00.000Z',
    '2026-05-15T11:00:00.000Z',
  ]);

  expect(await trial.stands()).toEqual(clock);
  const incidents = await trial.read.all('incident', {});
  expect(incidents).toMatchObject([{ version: trial.version, platform: trial.sites[2]?.id }]);
});

test.each([
  ['to the last moment of a day after the switch', '2026-05-16T03:59:59.999Z', 3],
  ['and no longer', '2026-05-16T04:00:00.000Z', 0],
])('sites are looked at %s', async (_case, now, looks) => {
  const trial = await aTrial(await aStore());
  await trial.allShown(startedAt);
  trial.web.asked.length = 0;

  await trial.run(now);

  expect(trial.web.asked).toHaveLength(looks);
});

test('a withdrawn version is looked at no more', async () => {
  const trial = await aTrial(await aStore());
  await trial.post(startedAt);
  const asked = asks(publisher, startedAt);
  const approval = sample('approval', { step: 'withdraw', input: { text: 'We do not share after all.' } });
  await step(trial.store, trial.version, asked, (dossier) => withdraw(dossier, approval, asked));

  await trial.run('2026-05-04T16:00:00.000Z');

  expect(trial.web.asked).toEqual([]);
});

test('a notice that was corrected is looked for in its new words only', async () => {
  const trial = await aTrial(await aStore());
  await trial.post(startedAt);
  trial.put(await trial.shown(), 0, 1, 2);
  const asked = asks(publisher, startedAt);
  const approval = sample('approval', { step: 'correct-notice', input: { text: 'Better words.' } });
  await step(trial.store, trial.version, asked, (dossier) => correctNotice(dossier, approval, asked));

  await trial.run('2026-05-04T16:00:00.000Z');

  expect(trial.web.asked).toHaveLength(3);
  expect((await trial.evidence()).map(({ outcome }) => outcome)).toEqual(['absent', 'absent', 'absent']);
});

test('a platform where people look is not fetched', async () => {
  const trial = await aTrial(await aStore());
  await trial.post(startedAt);
  await trial.change('platform', trial.sites[0]?.id, { verifiedBy: 'attested' });

  await trial.run('2026-05-04T15:01:00.000Z');

  expect(trial.web.asked).toEqual(urls.slice(1));
});

test('a platform without pages keeps no other from its turn', async () => {
  const trial = await aTrial(await aStore());
  await trial.post(startedAt);
  await trial.change('platform', trial.sites[0]?.id, { noticeUrls: [] });

  const { failures } = await trial.run('2026-05-04T15:01:00.000Z');

  expect([failures, trial.web.asked]).toEqual([0, urls.slice(1)]);
});

test('what is found again is kept once an hour, and looking does not raise the revision of the version', async () => {
  const trial = await aTrial(await aStore());
  await trial.post(startedAt);
  trial.put(bare, 0, 1, 2);
  await trial.run('2026-05-04T15:01:00.000Z');
  const before = await trial.read.get('policy-version', trial.version);

  for (const minute of [2, 3, 4]) await trial.run(`2026-05-04T15:0${minute}:00.000Z`);
  const after = await trial.read.get('policy-version', trial.version);
  await trial.run('2026-05-04T16:01:00.000Z');

  expect(after?.revision).toBe(before?.revision);
  expect(trial.web.asked).toHaveLength(3 * 5);
  expect((await trial.evidence()).map(({ at }) => at.slice(11, 16))).toEqual([
    '15:01',
    '15:01',
    '15:01',
    '16:01',
    '16:01',
    '16:01',
  ]);
});

test('a notice seen again says when', async () => {
  const trial = await aTrial(await aStore());
  await trial.allShown(startedAt);

  await trial.run('2026-05-04T15:10:00.000Z');

  const [posting] = await trial.postings();
  expect(posting).toMatchObject({ verifiedAt: startedAt, lastShownAt: '2026-05-04T15:10:00.000Z' });
  expect(await trial.evidence()).toHaveLength(3);
});
