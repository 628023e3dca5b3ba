import { type JobRound, jobs } from '@privacy-register/schema/record/job-round';

export type Health = { job: (typeof jobs)[number]; round: JobRound | null; state: HealthState };
export type HealthState = 'never' | 'late' | 'failing' | 'well';

/** Every job there is, whether it ever told of a round or not; those in trouble first. */
export function healthOf(rounds: readonly JobRound[], now: string): Health[] {
  const all = jobs.map((job) => {
    const round = rounds.find((each) => each.job === job) ?? null;
    return { job, round, state: stateOf(round, now) };
  });
  return all.toSorted((a, b) => order.indexOf(a.state) - order.indexOf(b.state));
}

const order: HealthState[] = ['late', 'never', 'failing', 'well'];

function stateOf(round: JobRound | null, now: string): HealthState {
  if (round === null) return 'never';
  if (now > round.lateFrom) return 'late';
  return round.failures > 0 ? 'failing' : 'well';
}
