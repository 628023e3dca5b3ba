import { count, instant, word } from '../kit/field.ts';
import type { RecordOf } from '../kit/record-type.ts';
import { recordType } from '../kit/record-type.ts';

export const jobs = ['notices', 'deliveries'] as const;

/** How the last round of a job went; one record for each job, written over. */
export const jobRound = recordType({
  name: 'job-round',
  prefix: 'rnd',
  label: 'Job round',
  plural: 'Job rounds',
  title: 'job',
  anonymous: null,
  audited: false,
  searched: false,
  unique: [['job']],
  fields: {
    job: word(jobs, { label: 'Job', ruled: true }),
    startedAt: instant({ label: 'Began', ruled: true }),
    milliseconds: count({ label: 'Milliseconds', ruled: true }),
    items: count({ label: 'Items', ruled: true }),
    failures: count({ label: 'Failures', ruled: true }),
    failedAt: instant({ label: 'Last failed', optional: true, ruled: true }),
    /** A job that told nothing until then is not running as it should. */
    lateFrom: instant({ label: 'Late from', ruled: true }),
  },
});
export type JobRound = RecordOf<typeof jobRound>;
