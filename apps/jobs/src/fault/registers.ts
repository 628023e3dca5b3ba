/** One fault in many fresh registers, so that it comes as quickly at the end as at the beginning. */
import { freshDatabase } from '@privacy-register/db/testing/fresh-database';
import { freshFile } from '@privacy-register/db/testing/stores';
import { inject } from 'vitest';

/** What must be zero, and how often anything `else` was seen. */
type Tally = { count: number; lost: number; half: number; repeats: number; else: Record<string, number> };
type Share = (address: string, count: number) => Promise<Tally>;
type Counts = { count: number; most: number };

/** Half of the count on SQLite, half on PostgreSQL, `most` in one register; the tallies are added up. */
export async function inRegisters({ count, most }: Counts, run: Share): Promise<Tally> {
  const half = Math.ceil(count / 2);
  const template = inject('postgresTemplate');
  const [ofFiles, ofServer] = await Promise.all([
    oneByOne({ count: half, most }, freshFile, run),
    oneByOne({ count: half, most }, () => freshDatabase(template), run),
  ]);
  return sum(ofFiles, ofServer);
}

type Opening = () => Promise<{ url: string; drop: () => Promise<void> }>;

async function oneByOne({ count, most }: Counts, open: Opening, run: Share): Promise<Tally> {
  let tally: Tally = { count: 0, lost: 0, half: 0, repeats: 0, else: {} };
  for (let left = count; left > 0; left -= most) {
    const { url, drop } = await open();
    try {
      tally = sum(tally, await run(url, Math.min(left, most)));
    } finally {
      await drop();
    }
  }
  return tally;
}

function sum(one: Tally, other: Tally): Tally {
  const names = Object.keys({ ...one.else, ...other.else });
  return {
    count: one.count + other.count,
    lost: one.lost + other.lost,
    half: one.half + other.half,
    repeats: one.repeats + other.repeats,
    else: Object.fromEntries(names.map((name) => [name, (one.else[name] ?? 0) + (other.else[name] ?? 0)])),
  };
}
