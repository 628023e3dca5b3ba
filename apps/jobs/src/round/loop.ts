import { attempts } from './attempt.ts';
import type { Log } from './log.ts';

type Loop = {
  /** What is done each time, by name and in this order; one that fails keeps no other from its turn. */
  rounds: Record<string, () => Promise<unknown>>;
  pause: () => Promise<unknown>;
  stopping: AbortSignal;
  log: Log;
};

/** One round after another, never two at once, until asked to stop. A database that is away comes back. */
export async function repeat({ rounds, pause, stopping, log }: Loop): Promise<void> {
  const attempt = attempts(log);
  while (!stopping.aborted) {
    for (const [name, round] of Object.entries(rounds)) await attempt({ round: name }, round);
    if (!stopping.aborted) await pause();
  }
}
