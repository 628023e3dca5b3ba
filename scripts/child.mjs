// Child processes in groups of their own, so that a signal reaches each of them once, whoever sent it.
import { spawn } from 'node:child_process';

const graceMs = 20_000;
const watchMs = 1_000;
const parent = process.ppid;
const children = new Set();
let stopping = false;

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => stop());
// A parent that is killed sends no signal.
setInterval(() => process.ppid !== parent && stop(), watchMs).unref();

/** True once the person or the system has asked this run to end. */
export const isStopping = () => stopping;

/** Asks every child to end, and ends what is left after the time of grace. */
export function stop() {
  if (stopping) return;
  stopping = true;
  for (const child of children) signalTo(child, 'SIGTERM');
  setTimeout(() => {
    for (const child of children) signalTo(child, 'SIGKILL');
  }, graceMs).unref();
}

/** Starts a child that writes straight to the terminal; `ended` resolves to its exit code. */
export function open(command, args, env = {}) {
  const child = start(command, args, { stdio: ['ignore', 'inherit', 'inherit'], env });
  return { child, ended: exitCodeOf(child) };
}

/** Runs a child that writes straight to the terminal, and gives its exit code. */
export const show = (command, args, env) => open(command, args, env).ended;

/** Runs a child and keeps what it writes, without colours. */
export async function capture(command, args, env = {}) {
  const plain = { NO_COLOR: '1', FORCE_COLOR: undefined, ...env };
  const child = start(command, args, { stdio: ['ignore', 'pipe', 'pipe'], env: plain });
  const chunks = [];
  child.stdout.on('data', (chunk) => chunks.push(chunk));
  child.stderr.on('data', (chunk) => chunks.push(chunk));
  const code = await exitCodeOf(child);
  return { code, output: Buffer.concat(chunks).toString().trimEnd() };
}

function start(command, args, { stdio, env }) {
  const child = spawn(command, args, { stdio, detached: true, env: { ...process.env, ...env } });
  children.add(child);
  if (stopping) signalTo(child, 'SIGTERM');
  return child;
}

function exitCodeOf(child) {
  return new Promise((resolve) => {
    const end = (code) => {
      children.delete(child);
      resolve(code);
    };
    child.once('error', (error) => {
      console.error(`${child.spawnfile} could not be started: ${error.message}`);
      end(127);
    });
    child.once('close', (code) => end(code ?? (stopping ? 143 : 1)));
  });
}

function signalTo(child, signal) {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, signal);
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}
