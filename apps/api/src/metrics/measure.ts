/** What somebody has to know who watches over the register, as numbers. */
import type { Store } from '@privacy-register/db/store';
import { register } from '@privacy-register/schema/permission/viewer';

export type Measure = {
  name: string;
  help: string;
  kind: 'gauge' | 'counter';
  values: readonly { labels?: Record<string, string>; value: number }[];
};

export async function measures(store: Store, now: string): Promise<Measure[]> {
  const read = store.read(register);
  const [rounds, checkpoints, [last], postings, versions] = await Promise.all([
    read.all('job-round', {}),
    store.checkpoints(),
    store.auditTrail({ limit: 1, order: 'newest-first' }),
    counted(['pending', 'verified', 'lost'], (status) =>
      read.count('posting', { status: { eq: status }, notice: { is: { replacedAt: { isNull: true } } } }),
    ),
    counted(['posting', 'scheduled'], (status) => read.count('policy-version', { status: { eq: status } })),
  ]);
  const ofJobs = (told: (round: (typeof rounds)[number]) => number) =>
    rounds.map((round) => ({ labels: { job: round.job }, value: told(round) }));
  const signed = checkpoints.at(-1);
  return [
    gauge(
      'job_late',
      '1 where a job has not told of itself when it should.',
      ofJobs(({ lateFrom }) => Number(now >= lateFrom)),
    ),
    gauge(
      'job_started_seconds',
      'When the last round of a job began, in Unix time.',
      ofJobs(({ startedAt }) => secondsOf(startedAt)),
    ),
    gauge(
      'job_failures',
      'Items that failed in the last round of a job.',
      ofJobs(({ failures }) => failures),
    ),
    gauge('postings', 'Postings of standing notices, by status.', postings),
    gauge(
      'versions_coming',
      'Versions that were posted, by status; scheduled ones may be in force.',
      versions,
    ),
    {
      ...gauge('audit_entries', 'Entries of the audit chain.', [{ value: last?.sequence ?? 0 }]),
      kind: 'counter',
    },
    gauge(
      'checkpoint_seconds',
      'When the chain was signed last, in Unix time.',
      signed ? [{ value: secondsOf(signed.at) }] : [],
    ),
    gauge('unsigned_entries', 'Entries written since then.', [
      { value: (last?.sequence ?? 0) - (signed?.sequence ?? 0) },
    ]),
    gauge('memory_bytes', 'Resident memory of this process.', [{ value: process.memoryUsage.rss() }]),
    gauge('uptime_seconds', 'Since this process began.', [{ value: Math.round(process.uptime()) }]),
  ];
}

const gauge = (name: string, help: string, values: Measure['values']): Measure => ({
  name: `privacy_register_${name}`,
  help,
  kind: 'gauge',
  values,
});

const counted = (statuses: readonly string[], count: (status: string) => Promise<number>) =>
  Promise.all(statuses.map(async (status) => ({ labels: { status }, value: await count(status) })));

const secondsOf = (at: string) => Date.parse(at) / 1_000;
