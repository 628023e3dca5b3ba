/** A backup is taken while another process writes as fast as it can. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';
import { readBackup, writeBackup } from '../backup/file.ts';
import { open } from '../open.ts';
import { flawsIn } from '../proof/verify.ts';
import { fault } from '../testing/fault.ts';
import { freshDatabase } from '../testing/fresh-database.ts';
import { freshFile } from '../testing/stores.ts';
import { writing } from '../testing/writing.ts';

async function backedUp(address: string, commits: number) {
  const store = await open(address);
  const folder = mkdtempSync(join(tmpdir(), 'backup-fault-'));
  const path = join(folder, 'register.jsonl.gz');
  const copyAt = await freshFile();
  const copy = await open(copyAt.url);
  const acknowledged: string[] = [];
  let before: string[] = [];
  let taking: Promise<unknown> | null = null;
  const began = performance.now();
  try {
    const { keys } = await writing({ address, name: 'writer', commits }, (key) => {
      acknowledged.push(key);
      if (taking || acknowledged.length < commits / 2) return;
      before = [...acknowledged];
      taking = writeBackup(store, path, '2026-05-15T04:00:00.000Z');
    });
    const seconds = (performance.now() - began) / 1000;
    await taking;
    const { rows } = await readBackup(path);
    await copy.putBack(rows);
    const kept = new Set(rows.filter(({ table }) => table === 'party').map(({ row }) => row.key));
    const flaws = (await flawsIn(copy).next()).done ? 0 : 1;
    const lost = before.filter((key) => !kept.has(key) || !kept.has(`${key}-narrower`)).length;
    // Two records to a commit, each with its entry in the chain.
    return { count: keys.length, lost, half: flaws, pace: Math.round((4 * keys.length) / seconds) };
  } finally {
    await copy.close();
    await store.close();
    await copyAt.drop();
    rmSync(folder, { recursive: true, force: true });
  }
}

fault({
  name: 'backup while others write',
  counts: { short: 2_000, long: 20_000 },
  run: async ({ count }) => {
    const file = await freshFile();
    const server = await freshDatabase(inject('postgresTemplate'));
    try {
      const one = await backedUp(file.url, count / 2);
      const other = await backedUp(server.url, count / 2);
      return {
        count: one.count + other.count,
        lost: one.lost + other.lost,
        half: one.half + other.half,
        seen: `${one.pace} rows a second on SQLite, ${other.pace} on PostgreSQL; put back and verified`,
      };
    } finally {
      await file.drop();
      await server.drop();
    }
  },
});
