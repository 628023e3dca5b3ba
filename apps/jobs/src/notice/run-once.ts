import { attempts } from '../round/attempt.ts';
import { lookAtSites } from './look-at-sites.ts';
import { postWhatIsDue } from './post-due.ts';
import type { Round } from './round.ts';

/** One round: posts what people approved for now, then looks at the sites that are due. Counts both. */
export async function runOnce(round: Round): Promise<{ items: number; failures: number }> {
  const attempt = attempts(round.log);
  await postWhatIsDue({ ...round, attempt });
  await lookAtSites({ ...round, attempt });
  return { items: attempt.items(), failures: attempt.failures() };
}
