/** A fault is a test with a count: the short one in every run, a long one by `npm run faults`, which reads the rows. */
import { appendFileSync } from 'node:fs';
import { env, pid } from 'node:process';
import { expect, test } from 'vitest';

/** What must be zero is told in numbers; what was seen besides, in a few words. */
type Seen = {
  count: number;
  lost?: number;
  half?: number;
  repeats?: number;
  early?: number;
  seen?: string;
};
type Trial = { count: number; seed: number };
type Counts = { short: number; long: number };
type Fault = { name: string; counts: Counts; run: (trial: Trial) => Promise<Seen> };

const [minuteMs, hourMs] = [60_000, 3_600_000];

export function fault({ name, counts, run }: Fault): void {
  test(name, { timeout: env.FAULTS ? 6 * hourMs : 20 * minuteMs }, async () => {
    const seed = env.FAULT_SEED ? Number(env.FAULT_SEED) : seedOfRun;
    const usual = env.FAULTS === 'long' ? counts.long : counts.short;
    const asked = env.FAULT_COUNT ? Number(env.FAULT_COUNT) : usual;
    const began = performance.now();
    const row: Seen = { count: 0 };
    try {
      Object.assign(row, await run({ count: asked, seed }));
      expect(row, `seed ${seed}`).not.toMatchObject({ count: 0 });
      for (const must of ['lost', 'half', 'repeats', 'early'] as const)
        expect(row[must] ?? 0, `${must}, with seed ${seed}`).toBe(0);
    } finally {
      const seconds = Math.round((performance.now() - began) / 100) / 10;
      if (env.FAULT_TABLE)
        appendFileSync(env.FAULT_TABLE, `${JSON.stringify({ name, seed, seconds, asked, ...row })}\n`);
    }
  });
}

/** One for the whole run, so that it can be told and repeated. */
const seedOfRun = pid;

/** Random numbers from 0 to 1 that a seed repeats (mulberry32, public domain). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
