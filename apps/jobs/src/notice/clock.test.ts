import { onBothDatabases } from '@privacy-register/db/testing/stores';
import { expect, test } from 'vitest';
import { aTrial } from '../testing/register.ts';
import { down } from '../testing/sites.ts';

onBothDatabases('the clock of a notice', (open) => {
  test('it is set when the last site shows the notice, to the first instant of local day D+11', async () => {
    const trial = await aTrial(await open());
    await trial.post('2026-05-04T14:00:00.000Z');
    trial.put(await trial.shown(), 0, 1);
    trial.put(down, 2);

    await trial.run('2026-05-04T14:05:00.000Z');
    const before = await trial.stands();
    trial.put(await trial.shown(), 2);
    await trial.run('2026-05-04T15:00:00.000Z');

    expect(before).toEqual({ status: 'posting', effectiveAt: null });
    expect(await trial.stands()).toEqual({ status: 'scheduled', effectiveAt: '2026-05-15T04:00:00.000Z' });
    expect(trial.logged.at(-1)).toMatchObject({
      event: 'looked',
      platform: 'claims',
      outcome: 'shown',
      status: 'scheduled',
    });
  });

  test('a site without the notice for an hour stops it, and the date that follows is a later one', async () => {
    const trial = await aTrial(await open());
    await trial.allShown('2026-05-04T15:00:00.000Z');

    await trial.withoutNotice(1, ['2026-05-06T15:00:00.000Z', '2026-05-06T15:30:00.000Z']);
    const missing = await trial.stands();
    await trial.withoutNotice(1, ['2026-05-06T16:00:00.000Z']);
    const lost = await trial.stands();
    trial.put(await trial.shown(), 1);
    await trial.run('2026-05-06T16:30:00.000Z');

    expect(missing).toEqual({ status: 'scheduled', effectiveAt: '2026-05-15T04:00:00.000Z' });
    expect(lost).toEqual({ status: 'posting', effectiveAt: null });
    expect(await trial.stands()).toEqual({ status: 'scheduled', effectiveAt: '2026-05-17T04:00:00.000Z' });
  });
});
