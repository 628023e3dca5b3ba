/** Sender processes that are killed at random moments of their work, and replaced. */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { bundled } from '../testing/program.ts';

/** What the senders run, made once for a test. */
export const senderProgram = () => bundled(new URL('./sender/main.ts', import.meta.url));
const answerWithinMs = 3_000;
/** Of deliveries, in one process. */
export const underWayAtMost = 2;
/** Nothing ties the moment of a kill to what was just taken. */
const withinMs = 200;

type Company = {
  /** Ends one that is at work; false where none is. */
  kill: () => Promise<boolean>;
  close: () => Promise<void>;
};
type Hiring = { program: string; address: string; count: number; chance: () => number };

export function hireSenders({ program, address, count, chance }: Hiring): Company {
  const atWork = new Set<ChildProcess>();
  const all = new Set<ChildProcess>();
  let isClosed = false;
  const hire = () => {
    const env = { ...process.env, NODE_COMPILE_CACHE: join(tmpdir(), 'privacy-register-compile-cache') };
    const child = fork(program, [address, String(answerWithinMs), String(underWayAtMost)], {
      env,
      execArgv: [],
    });
    all.add(child);
    child.once('message', () => atWork.add(child));
    child.once('exit', () => {
      all.delete(child);
      atWork.delete(child);
      if (!isClosed) hire();
    });
  };
  for (let hired = 0; hired < count; hired += 1) hire();
  return {
    kill: async () => {
      await sleep(chance() * withinMs);
      const victim = [...atWork][Math.floor(chance() * atWork.size)];
      if (!victim) return false;
      atWork.delete(victim);
      return victim.kill('SIGKILL');
    },
    close: async () => {
      isClosed = true;
      const ended = [...all].map((child) => once(child, 'exit'));
      for (const child of all) child.kill('SIGKILL');
      await Promise.all(ended);
    },
  };
}
