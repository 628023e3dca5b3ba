/** Several jobs at once, of which one or another stands still for a while in the middle of its work. */
import { setTimeout as sleep } from 'node:timers/promises';
import { open } from '@privacy-register/db/open';
import { fault, randomFrom } from '@privacy-register/db/testing/fault';
import { register } from '@privacy-register/schema/permission/viewer';
import { policyForTheJob } from '../testing/posted-policy.ts';
import { halvesIn, moreThanOnce, transitionsIn } from '../testing/transitions.ts';
import { working, workProgram } from '../testing/working.ts';
import { inRegisters } from './registers.ts';

const now = '2026-05-04T13:00:00.000Z';
const postAt = '2026-05-05T13:00:00.000Z';
const sites = 10;

type Racing = { program: string; address: string; slots: number; jobs: number; random: () => number };

/** A version with its sites is a slot for its posting, one for each site, and one for its clock. */
async function raced({ program, address, slots, jobs, random }: Racing) {
  const store = await open(address);
  const versions = Math.ceil(slots / (sites + 2));
  for (let made = 0; made < versions; made += 1) {
    await policyForTheJob(store, { key: `p${made}`, sites, now, postAt });
  }
  const read = store.read(register);
  // With the first version of each policy.
  const areDone = async () =>
    (await read.count('policy-version', { status: { eq: 'scheduled' } })) >= 2 * versions;
  const works = Array.from({ length: jobs }, (_, job) =>
    working({ program, address, role: 'job', name: `j${job}`, at: postAt }, () => undefined),
  );
  let stops = 0;
  try {
    await Promise.all(works.map(({ isReady }) => isReady));
    while (!(await areDone())) {
      const { child } = works[Math.floor(random() * jobs)] ?? works[0] ?? { child: null };
      child?.kill('SIGSTOP');
      await sleep(100 + random() * 400);
      child?.kill('SIGCONT');
      stops += 1;
      await sleep(150);
    }
  } finally {
    await Promise.all(works.map((each) => each.end()));
  }
  try {
    const { posted, verified, clock } = await transitionsIn(store);
    return {
      count: versions * (sites + 2),
      lost: versions * sites - verified.size,
      half: await halvesIn(store, address),
      repeats: moreThanOnce(posted, verified, clock),
      else: { stops },
    };
  } finally {
    await store.close();
  }
}

fault({
  name: 'schedulers that stand still',
  counts: { short: 2_000, long: 20_000 },
  run: async ({ count, seed }) => {
    const random = randomFrom(seed);
    const program = await workProgram();
    const jobs = 2 + Math.floor(random() * 3);
    const { else: seen, ...row } = await inRegisters({ count, most: 1_000 }, (address, slots) =>
      raced({ program, address, slots, jobs, random }),
    );
    return { ...row, seen: `${jobs} jobs, ${seen.stops} stops, SQLite and PostgreSQL` };
  },
});
