import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('./writer.main.ts', import.meta.url));

type Writing = { address: string; name: string; commits: number };
type Written = { keys: string[]; code: number | null; errors: string };

/** Writes in a process of its own. `onKey` is told of each acknowledged commit, and may end the process. */
export async function writing(
  { address, name, commits }: Writing,
  onKey: (key: string, child: ChildProcess) => void = () => undefined,
): Promise<Written> {
  const child = spawn(process.execPath, [program, address, name, String(commits)], {
    stdio: ['ignore', 'pipe', 'pipe'],
    // A third off the time to start.
    env: { ...process.env, NODE_COMPILE_CACHE: join(tmpdir(), 'privacy-register-compile-cache') },
  });
  const ended = once(child, 'close');
  const keys: string[] = [];
  const errors: string[] = [];
  child.stderr.setEncoding('utf8').on('data', (words: string) => errors.push(words));
  createInterface(child.stdout).on('line', (key) => {
    keys.push(key);
    onKey(key, child);
  });
  await ended;
  return { keys, code: child.exitCode, errors: errors.join('') };
}
