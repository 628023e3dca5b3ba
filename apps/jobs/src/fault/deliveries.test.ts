import { freshFile } from '@privacy-register/db/testing/stores';
import { expect, test } from 'vitest';
import { deliveriesFault } from './deliveries.ts';

test('senders that are killed lose nothing, and repeat little', { timeout: 180_000 }, async () => {
  const { url, drop } = await freshFile();
  const counts = { notices: 200, kills: 8, senders: 4, seed: 7 };

  const row = await deliveriesFault({ address: url, ...counts, clock: () => new Date().toISOString() });
  await drop();

  expect(row).toMatchObject({ count: 200, kills: 8, lost: 0, strange: 0 });
  // What a killed process had under way, two at most, and what a forgetful receiver did not say it had.
  expect(row.repeats).toBeLessThanOrEqual(8 * 2 + 4);
});
