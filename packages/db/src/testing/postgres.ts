import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { chownSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { runPostgres } from './postgres-process.ts';
import { programsFor, unprivileged } from './postgres-program.ts';

type Postgres = { url: string; stop: () => Promise<void> };

// Sorted as most servers are, so that an order left to the server's collation shows in a test.
const collation = ['--encoding=UTF8', '--locale=C', '--locale-provider=icu', '--icu-locale=en-US'];

/** A real PostgreSQL server: the one TEST_DATABASE_URL names, else one of our own on a free port. */
export async function startPostgres(): Promise<Postgres> {
  const given = process.env.TEST_DATABASE_URL;
  if (given) return { url: given, stop: async () => {} };
  return startOwnPostgres();
}

/** One that nobody else uses, and that may be killed. */
export async function startOwnPostgres(): Promise<Postgres> {
  const folder = mkdtempSync(join(tmpdir(), 'privacy-register-postgres-'));
  try {
    return await startIn(folder);
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw new Error('No PostgreSQL server for the tests. TEST_DATABASE_URL can name one.', { cause: error });
  }
}

async function startIn(folder: string): Promise<Postgres> {
  const person = unprivileged();
  const data = join(folder, 'data');
  const password = randomBytes(16).toString('hex');
  const passwordFile = join(folder, 'password');
  writeFileSync(passwordFile, password, { mode: 0o600 });
  for (const path of [folder, passwordFile]) chownSync(path, person.uid ?? -1, person.gid ?? -1);

  const programs = programsFor(person, folder);
  const account = ['--username=postgres', '--auth=scram-sha-256', `--pwfile=${passwordFile}`];
  const options = ['-D', data, '--no-sync', ...account, ...collation];
  execFileSync(join(programs, 'initdb'), options, { ...person, cwd: folder, stdio: 'pipe' });

  const port = await freePort();
  const server = runPostgres({ program: join(programs, 'postgres'), data, port, folder, person });
  const url = `postgres://postgres:${password}@127.0.0.1:${port}/postgres`;
  const isUp = await Promise.race([answers(url), server.ended.then(() => false)]);
  if (!isUp) throw new Error(server.log());
  return {
    url,
    stop: async () => {
      await server.stop();
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('The system gave no free port.');
  return address.port;
}

async function answers(url: string): Promise<boolean> {
  for (let attempt = 0; attempt < 300; attempt += 1) {
    const client = new pg.Client({ connectionString: url });
    client.on('error', () => {});
    try {
      await client.connect();
      await client.end();
      return true;
    } catch {
      await sleep(50);
    }
  }
  return false;
}
