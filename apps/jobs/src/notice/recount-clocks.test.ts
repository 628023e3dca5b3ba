import { onBothDatabases } from '@privacy-register/db/testing/stores';
import { heldData, type ZoneOffsets, zoneOffsets } from '@privacy-register/schema/notice-period/counted-with';
import { expect, test } from 'vitest';
import { aTrial } from '../testing/register.ts';
import { aStore } from '../testing/store.ts';

const postedAt = '2026-05-04T15:00:00.000Z';
const due = '2026-05-15T04:00:00.000Z';
/** Newer data, by which clocks are an hour further back; what counts is only that they differ. */
const newer: ZoneOffsets = (stretch) =>
  zoneOffsets(stretch).map(({ from, minutes }) => ({ from, minutes: minutes - 60 }));

onBothDatabases('a running clock', (open) => {
  test('is counted anew in the round after the data of its zone changed, and only then', async () => {
    const trial = await aTrial(await open());
    await trial.allShown(postedAt);

    await trial.run('2026-05-05T15:00:00.000Z');
    const quiet = trial.logged.filter(({ event }) => event === 'recounted');
    await trial.run('2026-05-06T15:00:00.000Z', { zones: newer });
    await trial.run('2026-05-06T15:10:00.000Z', { zones: newer });

    expect(quiet).toEqual([]);
    expect(trial.logged.filter(({ event }) => event === 'recounted')).toEqual([
      { event: 'recounted', version: trial.version, before: due, effectiveAt: due },
    ]);
    const version = await trial.read.get('policy-version', trial.version);
    expect(heldData(version?.reckoning)[0]?.offsets[0]?.minutes).toBe(-300);
    expect(JSON.stringify(version?.reckoning)).toContain('The clock rules of America/New_York changed');
    const trail = await trial.store.auditTrail({ limit: 100, recordId: trial.version });
    expect(trail).toContainEqual(
      expect.objectContaining({ actor: 'register', action: 'policy-version.recount' }),
    );
  });
});

test('an announced date that lies before the newer count moves later', async () => {
  const trial = await aTrial(await aStore());
  await trial.allShown(postedAt);
  const version = await trial.read.get('policy-version', trial.version);
  const early = '2026-05-15T03:00:00.000Z';
  const reckoning = { ...Object(version?.reckoning), effectiveAt: early };
  reckoning.countedWith[0].offsets[0].minutes = -180;
  await trial.change('policy-version', trial.version, { effectiveAt: early, floorAt: early, reckoning });

  await trial.run('2026-05-06T15:00:00.000Z');

  expect(await trial.stands()).toEqual({ status: 'scheduled', effectiveAt: due });
});
