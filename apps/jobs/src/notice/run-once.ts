import { attempts } from '../round/attempt.ts';
import { lookAtSites } from './look-at-sites.ts';
import { postWhatIsDue } from './post-due.ts';
import { recountClocks } from './recount-clocks.ts';
import type { Round } from './round.ts';

/** Posts what people approved for now, looks at sites, recounts what newer data overtook; tells tries and failures. */
export async function runOnce(round: Round): Promise<{ items: number; failures: number }> {
  const attempt = attempts(round.log);
  await postWhatIsDue({ ...round, attempt });
  await lookAtSites({ ...round, attempt });
  await recountClocks({ ...round, attempt });
  return { items: attempt.items(), failures: attempt.failures() };
}
