// API with dashboard, and the jobs once the API is ready. They end together.
import { setTimeout as sleep } from 'node:timers/promises';
import { isStopping, open, stop } from '../child.mjs';
import { readEnvFile } from '../env-file.mjs';
import { run as build } from './build.mjs';

const pollMs = 200;

export async function run() {
  readEnvFile();
  await build();
  const firstFailure = { code: 0 };

  const api = launch('apps/api/dist/main.js', firstFailure);
  const isReady = await Promise.race([isApiReady(), api.then(() => false)]);
  const jobs = isReady && !isStopping() ? launch('apps/jobs/dist/main.js', firstFailure) : undefined;

  await Promise.all([api, jobs]);
  return firstFailure.code;
}

async function launch(main, firstFailure) {
  const code = await open(process.execPath, ['--enable-source-maps', main]).ended;
  if (firstFailure.code === 0) firstFailure.code = code;
  stop();
}

async function isApiReady() {
  while (!isStopping()) {
    if (await answersReady()) return true;
    await sleep(pollMs);
  }
  return false;
}

async function answersReady() {
  try {
    const response = await fetch(readyAddress(), { signal: AbortSignal.timeout(2_000) });
    return response.ok;
  } catch {
    return false;
  }
}

function readyAddress() {
  const host = process.env.HOST || '127.0.0.1';
  const reachable = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host;
  const bracketed = reachable.includes(':') ? `[${reachable}]` : reachable;
  return `http://${bracketed}:${process.env.PORT || '4000'}/readyz`;
}
