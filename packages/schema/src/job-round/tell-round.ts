import { Temporal } from 'temporal-polyfill';
import { type Change, create, update } from '../kit/change.ts';

import type { Asked } from '../lifecycle/asked.ts';
import { formatInstant } from '../notice-period/instant.ts';
import type { JobRound } from '../record/job-round.ts';

export type Round = Pick<JobRound, 'job' | 'startedAt' | 'items' | 'failures'> & { pauseSeconds: number };

const quietSeconds = 60;
const missedRounds = 3;

/** A round in which something was done is told at once; an idle one, that the job is alive, once a minute. */
export function tellRound(round: Round, held: JobRound | null, { now, newId }: Asked): Change[] {
  const { pauseSeconds, ...told } = round;
  const isIdle = round.items === 0 && round.failures === 0;
  if (held && isIdle && now < later(held.startedAt, quietSeconds)) return [];
  const values = {
    ...told,
    milliseconds: Temporal.Instant.from(round.startedAt)
      .until(Temporal.Instant.from(now))
      .total('milliseconds'),
    failedAt: round.failures > 0 ? now : (held?.failedAt ?? null),
    lateFrom: later(now, missedRounds * Math.max(pauseSeconds, quietSeconds)),
  };
  return [held ? update('job-round', held, values) : create('job-round', newId('job-round'), values)];
}

const later = (at: string, seconds: number) => formatInstant(Temporal.Instant.from(at).add({ seconds }));
