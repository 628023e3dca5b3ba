// Processes that work on one register, for tests that kill or stop them.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { bundled } from './program.ts';

/** What `working` starts, made once for a test. */
export const workProgram = () => bundled(new URL('./work.main.ts', import.meta.url));

type Work = { program: string; address: string; role: 'poster' | 'job'; name: string; at: string };
export type Worker = { child: ChildProcess; isReady: Promise<unknown>; end: () => Promise<void> };

/** `onLine` is told what the process said is done. */
export function working({ program, address, role, name, at }: Work, onLine: (line: string) => void): Worker {
  const child = spawn(process.execPath, [program, address, role, name, at], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, NODE_COMPILE_CACHE: join(tmpdir(), 'privacy-register-compile-cache') },
  });
  const ended = once(child, 'close');
  const ready = new Promise((resolve) => {
    createInterface(child.stdout).on('line', (line) => (line === 'ready' ? resolve(line) : onLine(line)));
  });
  const end = async () => {
    child.kill('SIGKILL');
    await ended;
  };
  return { child, isReady: Promise.race([ready, ended]), end };
}
