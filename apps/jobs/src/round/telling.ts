/** A job whose rounds are told in the register, so that somebody sees when it stops. */
import { decide } from '@privacy-register/db/decide';
import type { Store } from '@privacy-register/db/store';
import { type Round, tellRound } from '@privacy-register/schema/job-round/tell-round';
import { newId } from '@privacy-register/schema/kit/id';
import type { Asked } from '@privacy-register/schema/lifecycle/asked';
import { register } from '@privacy-register/schema/permission/viewer';

type Job = Pick<Round, 'job' | 'pauseSeconds'>;
type Outcome = Pick<Round, 'items' | 'failures'>;

export function telling(
  { store, now }: { store: Store; now: () => string },
  job: Job,
  run: () => Promise<Outcome>,
) {
  const tell = async (startedAt: string, { items, failures }: Outcome) => {
    const asked: Asked = { by: register, now: now(), newId, tzdata: null };
    await decide(store, asked, 'job-round.tell', async (read) => {
      const [held] = await read.all('job-round', { job: { eq: job.job } });
      return tellRound({ ...job, startedAt, items, failures }, held ?? null, asked);
    });
  };
  return async (): Promise<void> => {
    const startedAt = now();
    try {
      await tell(startedAt, await run());
    } catch (error) {
      await tell(startedAt, { items: 0, failures: 1 });
      throw error;
    }
  };
}
