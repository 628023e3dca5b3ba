import { revise } from '@privacy-register/schema/lifecycle/review';
import { expect, test } from 'vitest';
import { asks, editor } from '../testing/people.ts';
import { aTrial, foundedAt } from '../testing/register.ts';
import { aStore } from '../testing/store.ts';
import { step } from '../testing/versions.ts';

const postAt = '2026-05-04T13:00:00.000Z';

test('a version is posted at the instant a person approved, and not a moment before', async () => {
  const trial = await aTrial(await aStore());
  await trial.post(foundedAt, postAt);

  await trial.run('2026-05-04T12:59:59.999Z');
  const before = await trial.stands();
  await trial.run(postAt);

  expect(before.status).toBe('approved');
  const version = await trial.read.get('policy-version', trial.version);
  expect(version).toMatchObject({ status: 'posting', number: 2, postedAt: postAt, postAt: null });
  const trail = await trial.store.auditTrail({ limit: 100, recordId: trial.version });
  expect(trail).toContainEqual(
    expect.objectContaining({ actor: 'register', action: 'policy-version.post', at: postAt }),
  );
  expect(trial.logged).toContainEqual(expect.objectContaining({ event: 'posted', version: trial.version }));
});

test('its sites are looked at in the same round', async () => {
  const trial = await aTrial(await aStore());
  await trial.post(foundedAt, postAt);

  await trial.run(postAt);

  expect(trial.web.asked).toHaveLength(3);
});

test('what is not what was approved is not posted, nor tried again, and people are told why', async () => {
  const trial = await aTrial(await aStore());
  await trial.post(foundedAt, postAt);
  await trial.change('policy-version', trial.version, { noticeText: 'Other words.' });

  const rounds = [await trial.run(postAt), await trial.run('2026-05-04T14:00:00.000Z')];

  expect(rounds).toMatchObject([{ failures: 0 }, { failures: 0 }]);
  const version = await trial.read.get('policy-version', trial.version);
  expect(version).toMatchObject({ status: 'approved', number: null, postAt: null, postBy: null });
  const refused = await trial.read.all('approval', { status: { eq: 'refused' } });
  expect(refused).toMatchObject([
    {
      version: trial.version,
      askedBy: 'mbr_publisher',
      askedAt: postAt,
      decidedBy: 'register',
      decidedAt: postAt,
      reason: `To be posted at ${postAt}.`,
      comment: expect.stringMatching(/^Not posted: What was approved is not what would be posted/),
    },
  ]);
  expect(trial.logged).toEqual([
    { event: 'not-posted', version: trial.version, reason: refused[0]?.comment },
  ]);
});

test('only what is approved is posted', async () => {
  const trial = await aTrial(await aStore());
  await trial.post(foundedAt, postAt);
  await trial.change('policy-version', trial.version, { status: 'in-review' });

  await trial.run(postAt);

  expect((await trial.stands()).status).toBe('in-review');
  expect(trial.logged).toEqual([]);
});

test('a version that was revised meanwhile is left alone', async () => {
  const trial = await aTrial(await aStore());
  await trial.post(foundedAt, postAt);
  const asked = asks(editor, foundedAt);
  await step(trial.store, trial.version, asked, (dossier) => revise(dossier, asked));

  await trial.run(postAt);

  expect((await trial.stands()).status).toBe('draft');
  expect(trial.logged).toEqual([]);
});
