import { onBothDatabases } from '@privacy-register/db/testing/stores';
import { expect, test } from 'vitest';
import type { Entry } from '../round/log.ts';
import { aTrial } from '../testing/register.ts';
import { obligationsHourly } from './obligations.ts';

const near = '2026-12-01T00:00:00.000Z';
const laterBy = (hours: number) => new Date(Date.parse(near) + hours * 3_600_000).toISOString();

onBothDatabases('What the law asks', (open) => {
  test('is told once when its day draws near, by whichever process is first', async () => {
    const { store, policy } = await aTrial(await open());
    const clock = { now: '2026-06-01T00:00:00.000Z' };
    const logged: Entry[] = [];
    const place = { store, now: () => clock.now, log: (entry: Entry) => logged.push(entry) };
    const [one, other] = [obligationsHourly(place), obligationsHourly(place)];
    const told = () => store.events({ limit: 10, type: 'obligation-due' });

    await one();
    const early = await told();
    for (const now of [near, laterBy(1), laterBy(2)]) {
      clock.now = now;
      await Promise.all([one(), other()]);
    }

    expect(early).toEqual([]);
    expect(await told()).toMatchObject([
      { policy, at: near, payload: { obligation: { key: 'ccpa-yearly-update', dueOn: '2027-01-05' } } },
    ]);
    expect(logged).toEqual([{ event: 'obligations-told', count: 1 }]);
  });

  test('is looked up once an hour', async () => {
    const store = await open();
    await aTrial(store);
    const clock = { now: near };
    const hourly = obligationsHourly({ store, now: () => clock.now, log: () => undefined });
    const asked = async (now: string) => {
      clock.now = now;
      store.statements.length = 0;
      await hourly();
      return store.statements.length > 0;
    };

    expect([await asked(near), await asked(laterBy(0.99)), await asked(laterBy(1))]).toEqual([
      true,
      false,
      true,
    ]);
  });
});
