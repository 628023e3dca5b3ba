import { attempts } from './attempt.ts';
import type { Log } from './log.ts';

type Loop = {
  round: () => Promise<unknown>;
  pause: () => Promise<unknown>;
  stopping: AbortSignal;
  log: Log;
};

/** One round after another, never two at once, until asked to stop. A database that is away comes back. */
export async function repeat({ round, pause, stopping, log }: Loop): Promise<void> {
  const attempt = attempts(log);
  while (!stopping.aborted) {
    await attempt({ round: 'notices' }, round);
    if (!stopping.aborted) await pause();
  }
}
