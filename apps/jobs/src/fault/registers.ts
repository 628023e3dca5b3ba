/** One fault in many fresh registers, so that it comes as quickly at the end as at the beginning. */
import { freshDatabase } from '@privacy-register/db/testing/fresh-database';
import { freshFile } from '@privacy-register/db/testing/stores';
import { inject } from 'vitest';

type Tally = Record<string, number>;
type Share<T> = (address: string, count: number) => Promise<T>;
type Counts = { count: number; most: number };

/** Half of the count on SQLite, half on PostgreSQL, `most` in one register; the tallies are added up. */
export async function inRegisters<T extends Tally>({ count, most }: Counts, run: Share<T>): Promise<Tally> {
  const half = Math.ceil(count / 2);
  const template = inject('postgresTemplate');
  const tallies = await Promise.all([
    oneByOne({ count: half, most }, freshFile, run),
    oneByOne({ count: half, most }, () => freshDatabase(template), run),
  ]);
  return added(tallies.flat());
}

type Opening = () => Promise<{ url: string; drop: () => Promise<void> }>;

async function oneByOne<T extends Tally>(counts: Counts, open: Opening, run: Share<T>): Promise<T[]> {
  const tallies: T[] = [];
  for (let left = counts.count; left > 0; left -= counts.most) {
    const { url, drop } = await open();
    try {
      tallies.push(await run(url, Math.min(left, counts.most)));
    } finally {
      await drop();
    }
  }
  return tallies;
}

function added(tallies: readonly Tally[]): Tally {
  const sums: Tally = {};
  for (const tally of tallies)
    for (const [name, value] of Object.entries(tally)) sums[name] = (sums[name] ?? 0) + value;
  return sums;
}
