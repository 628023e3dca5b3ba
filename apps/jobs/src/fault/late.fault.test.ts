/** The job was down for thirty days: what was due meanwhile is done in order, told to be late, and nothing is early. */
import { open } from '@privacy-register/db/open';
import { fault, randomFrom } from '@privacy-register/db/testing/fault';
import { freshFile } from '@privacy-register/db/testing/stores';
import { inForceAt } from '@privacy-register/schema/lifecycle/dossier';
import { register } from '@privacy-register/schema/permission/viewer';
import { expect } from 'vitest';
import { runOnce } from '../notice/run-once.ts';
import type { Entry } from '../round/log.ts';
import { rendering } from '../site/rendered/look-rendered.ts';
import { policyForTheJob } from '../testing/posted-policy.ts';
import { bare } from '../testing/sites.ts';

const now = '2026-05-04T13:00:00.000Z';
const upAgain = '2026-06-03T13:00:00.000Z';
const dayMs = 86_400_000;

fault({
  name: 'a job that was down for 30 days',
  counts: { short: 30, long: 300 },
  run: async ({ count, seed }) => {
    const random = randomFrom(seed);
    const { url, drop } = await freshFile();
    const store = await open(url);
    const logged: Entry[] = [];
    const due = new Map<string, string>();
    const render = rendering({ chromiumPath: '/nowhere/chromium', settings: { allowPrivate: false } });
    const round = {
      store,
      fetch: async () => bare,
      render,
      origin: 'https://register.example',
      mostPictures: 1,
      tzdata: null,
    };
    try {
      for (let made = 0; made < count; made += 1) {
        const postAt = new Date(Date.parse(now) + dayMs + Math.floor(random() * 28 * dayMs)).toISOString();
        due.set(await policyForTheJob(store, { key: `p${made}`, sites: 1, now, postAt }), postAt);
      }
      await runOnce({ ...round, now: () => upAgain, log: (entry) => logged.push(entry) });

      const posted = logged.filter(({ event }) => event === 'posted');
      const times = posted.map(({ version }) => due.get(String(version)) ?? '');
      expect(times).toEqual(times.toSorted());
      expect(posted.filter(({ lateSeconds }) => !(Number(lateSeconds) > 0))).toEqual([]);
      const versions = await store.read(register).all('policy-version', {});
      const [first, last] = [now, '2026-12-31T00:00:00.000Z'];
      const early = versions.filter(({ id, status, effectiveAt }) => {
        return due.has(id) && (status !== 'posting' || effectiveAt !== null);
      });
      const policies = new Set(versions.map(({ policy }) => policy));
      const answers = [...policies].flatMap((policy) => {
        const own = versions.filter((each) => each.policy === policy);
        return [first, upAgain, last].map((at) => inForceAt(own, at)?.number);
      });
      expect(new Set(answers)).toEqual(new Set([1]));
      return {
        count,
        lost: count - posted.length,
        early: early.length,
        repeats: posted.length - new Set(times).size,
      };
    } finally {
      await store.close();
      await drop();
    }
  },
});
