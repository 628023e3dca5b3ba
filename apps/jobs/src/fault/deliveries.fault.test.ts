import { fault } from '@privacy-register/db/testing/fault';
import { freshFile } from '@privacy-register/db/testing/stores';
import { expect } from 'vitest';
import { deliveriesFault } from './deliveries.ts';
import { underWayAtMost } from './senders.ts';

const mostRepeated = 0.05;

fault({
  name: 'senders are killed, and their receivers misbehave',
  counts: { short: 2_000, long: 50_000 },
  run: async ({ count: notices, seed }) => {
    const { url, drop } = await freshFile();
    const kills = Math.max(8, notices / 50);
    const clock = () => new Date().toISOString();

    const row = await deliveriesFault({ address: url, notices, kills, senders: 4, seed, clock });
    await drop();

    expect(row).toMatchObject({ kills, strange: 0 });
    // What a killed sender had under way is taken again, and what a receiver took and did not say it had.
    const bar = Math.max(notices * mostRepeated, kills * underWayAtMost + 4);
    expect(row.repeats).toBeLessThanOrEqual(bar);
    return {
      count: row.count,
      lost: row.lost,
      seen: `${kills} kills, ${row.repeats} sent twice with one id`,
    };
  },
});
