/** The poster and the job, killed at random moments of their work, on both databases by turns. */
import { setTimeout as sleep } from 'node:timers/promises';
import { open } from '@privacy-register/db/open';
import { fault, randomFrom } from '@privacy-register/db/testing/fault';
import { register } from '@privacy-register/schema/permission/viewer';
import { expect } from 'vitest';
import { halvesIn, moreThanOnce, transitionsIn } from '../testing/transitions.ts';
import { type Worker, working, workProgram } from '../testing/working.ts';
import { inRegisters } from './registers.ts';

const at = '2026-05-04T13:00:00.000Z';
const roles = ['poster', 'job'] as const;

type Killing = { program: string; address: string; kills: number; random: () => number };

/** One of each works at any time; the one that is killed is followed by another. */
async function killed({ program, address, kills, random }: Killing) {
  const said: string[] = [];
  let started = 0;
  const start = (role: 'poster' | 'job') =>
    working({ program, address, role, name: `w${started++}`, at }, (line) => said.push(line));
  const works: Record<'poster' | 'job', Worker> = { poster: start('poster'), job: start('job') };
  try {
    for (let kill = 0; kill < kills; kill += 1) {
      await Promise.all([works.poster.isReady, works.job.isReady]);
      await sleep(random() * 400);
      const role = roles[random() < 0.6 ? 0 : 1];
      await works[role].end();
      works[role] = start(role);
    }
  } finally {
    await Promise.all([works.poster.end(), works.job.end()]);
  }
  const store = await open(address);
  try {
    const { posted, verified, clock } = await transitionsIn(store);
    const policies = await store.read(register).all('policy', {});
    const versions = await store.read(register).all('policy-version', {});
    const keyOf = new Map(policies.map(({ id, key }) => [id, key]));
    const isOut = new Set(versions.filter(({ id }) => posted.has(id)).map(({ policy }) => keyOf.get(policy)));
    const acknowledged = said.flatMap((line) => (line.startsWith('posted ') ? [line.slice(7)] : []));
    const looked = said.flatMap((line) => (line.startsWith('looked ') ? [line.slice(7)] : []));
    expect(said.filter((line) => line.startsWith('failed'))).toEqual([]);
    return {
      count: kills,
      lost:
        acknowledged.filter((key) => !isOut.has(key)).length +
        looked.filter((id) => !verified.has(id)).length,
      half: await halvesIn(store, address),
      repeats: moreThanOnce(posted, verified, clock),
      else: { posted: acknowledged.length, looked: looked.length },
    };
  } finally {
    await store.close();
  }
}

fault({
  name: 'kill -9 of poster and job',
  counts: { short: 200, long: 5_000 },
  run: async ({ count, seed }) => {
    const random = randomFrom(seed);
    const program = await workProgram();
    const { else: acknowledged, ...row } = await inRegisters({ count, most: 100 }, (address, kills) =>
      killed({ program, address, kills, random }),
    );
    const { posted, looked } = acknowledged;
    const seen = `SQLite and PostgreSQL; ${posted} postings and ${looked} looks acknowledged`;
    return { ...row, seen };
  },
});
