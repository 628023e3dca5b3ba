/** A database without room, and one that is killed in the middle of a commit. */

import { setTimeout as sleep } from 'node:timers/promises';
import { create } from '@privacy-register/schema/kit/change';
import { newId } from '@privacy-register/schema/kit/id';
import { Refusal } from '@privacy-register/schema/kit/refusal';
import { register } from '@privacy-register/schema/permission/viewer';
import { expect } from 'vitest';
import { open } from '../open.ts';
import { storeOn } from '../open-sqlite.ts';
import { flawsIn } from '../proof/verify.ts';
import { connectTwice } from '../sqlite-connections.ts';
import type { Store } from '../store.ts';
import { read, run } from '../testing/behind.ts';
import { fault, randomFrom } from '../testing/fault.ts';
import { startOwnPostgres } from '../testing/postgres.ts';
import { signature } from '../testing/sample.ts';
import { freshFile } from '../testing/stores.ts';

/** A record and what refers to it: one commit, of which no half may stay. */
async function writePair(store: Store, key: string): Promise<string[]> {
  const wider = newId('party');
  const described = { name: 'Wider', description: 'x'.repeat(400) };
  const narrower = { key: `${key}-narrower`, name: 'Narrower', parents: [wider] };
  const changes = [create('party', wider, { ...described, key }), create('party', newId('party'), narrower)];
  try {
    await store.commit(changes, signature);
    return [];
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return error.issues.map(({ code }) => code);
  }
}

async function halvesIn(store: Store, acknowledged: readonly string[]) {
  const parties = await store.read(register).all('party', {});
  const keys = new Set(parties.map(({ key }) => key));
  const lost = acknowledged.filter((key) => !keys.has(key) || !keys.has(`${key}-narrower`)).length;
  const wider = parties.filter(({ parents }) => parents.length === 0).length;
  const flaws = (await flawsIn(store).next()).done ? 0 : 1;
  return { lost, half: Math.abs(parties.length - 2 * wider) + flaws };
}

fault({
  name: 'a database without room',
  counts: { short: 20, long: 200 },
  run: async ({ count, seed }) => {
    const random = randomFrom(seed);
    const { url, drop } = await freshFile();
    const connections = connectTwice(url.replace('file:', ''));
    const store = await storeOn(connections, url.replace('file:', ''), () => undefined);
    const pages = () => Number(connections.writing.pragma('page_count', { simple: true }));
    const acknowledged: string[] = [];
    try {
      for (let time = 0; time < count; time += 1) {
        connections.writing.pragma(`max_page_count = ${pages() + Math.floor(random() * 20)}`);
        let codes: string[] = [];
        for (let at = 0; codes.length === 0; at += 1) {
          codes = await writePair(store, `full-${time}-${at}`);
          if (codes.length === 0) acknowledged.push(`full-${time}-${at}`);
        }
        expect(codes).toEqual(['storage-full']);
        expect(await store.read(register).count('party', {})).toBe(2 * acknowledged.length);
        connections.writing.pragma(`max_page_count = ${2 ** 30}`);
        expect(await writePair(store, `room-${time}`)).toEqual([]);
        acknowledged.push(`room-${time}`);
      }
      return { count, ...(await halvesIn(store, acknowledged)), seen: `${acknowledged.length} commits` };
    } finally {
      await store.close();
      await drop();
    }
  },
});

fault({
  name: 'PostgreSQL killed in a commit',
  counts: { short: 10, long: 50 },
  run: async ({ count, seed }) => {
    const random = randomFrom(seed);
    const server = await startOwnPostgres();
    // What was acknowledged must outlive the server, as it does where nobody asks for speed.
    await run(server.url, 'alter database postgres set synchronous_commit = on');
    const store = await open(server.url);
    const acknowledged: string[] = [];
    const refused = new Set<string>();
    try {
      for (let kill = 0; kill < count; kill += 1) {
        let isOver = false;
        const writing = (async () => {
          for (let at = 0; !isOver; at += 1) {
            const key = `kill-${kill}-${at}`;
            const codes = await writePair(store, key);
            if (codes.length === 0) acknowledged.push(key);
            for (const code of codes) refused.add(code);
            if (codes.length > 0) await sleep(20);
          }
        })();
        await sleep(50 + random() * 200);
        await killOne(server.url);
        await answering(store);
        isOver = true;
        await writing;
      }
      expect([...refused]).toEqual(['database-away']);
      return { count, ...(await halvesIn(store, acknowledged)), seen: `${acknowledged.length} commits` };
    } finally {
      await store.close();
      await server.stop();
    }
  },
});

/** The server ends every connection then, and recovers from its log. */
async function killOne(url: string): Promise<void> {
  const [writer] = await read(
    url,
    `select pid from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid() limit 1`,
  );
  process.kill(Number(writer?.pid), 'SIGKILL');
}

async function answering(store: Store): Promise<void> {
  await sleep(100);
  while (!(await store.isReady().catch(() => false))) await sleep(50);
}
