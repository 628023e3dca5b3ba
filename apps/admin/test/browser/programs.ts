/** The built programs as children on loopback, with data of their own, ended by their process ids. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export type Account = { email: string; password: string };
export type Register = {
  origin: string;
  accountOf: (role: string) => Account;
  /** Runs a job to its end; gives what it wrote. */
  job: (...args: string[]) => Promise<string>;
  /** One round of the notices job, as if it ran at that instant; the clock of the register moves there, too. */
  look: (at: string) => Promise<void>;
  stop: () => Promise<void>;
};

export async function startRegister(sample = 'northgate', more: NodeJS.ProcessEnv = {}): Promise<Register> {
  const folder = mkdtempSync(join(tmpdir(), 'privacy-register-'));
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const settings = {
    ...{ PATH: process.env.PATH, DATA_DIR: folder, PORT: String(port), PUBLIC_URL: origin },
    // Nobody listens there: the public is offered e-mail, and none is sent.
    ...{ SMTP_URL: 'smtp://127.0.0.1:9', MAIL_FROM: 'privacy@register.example' },
    ...{ SAMPLE: sample, ALLOW_PRIVATE_SITES: 'true', ...more },
  };
  const run = (app: string, args: string[] = []) => {
    const child = spawn(process.execPath, ['--import', movedClock, builtOf(app), ...args], {
      env: settings,
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    return { child, told: outputOf(child) };
  };
  const { child, told } = run('api');
  const stop = async () => {
    if (child.exitCode === null && child.kill('SIGTERM')) await once(child, 'close');
    rmSync(folder, { recursive: true });
  };
  await toldOf(child, told, `Privacy Register is at ${origin}`).catch(async (error) => {
    await stop();
    throw error;
  });
  const accounts = accountsIn(told());
  const job = async (...args: string[]) => {
    const { child, told } = run('jobs', args);
    const [code] = await once(child, 'close');
    if (code !== 0) throw new Error(`The job ended with ${code}: ${told()}`);
    return told();
  };
  return {
    origin,
    accountOf: (role) => accounts.get(role) ?? missing(`an account of the role ${role}`),
    job,
    look: async (at) => {
      child.send(Math.max(0, Date.parse(at) - Date.now()));
      await once(child, 'message');
      await job('notices', '--once', '--now', at);
    },
    stop,
  };
}

/** Before the program: what it takes for the time lies as far ahead as it was told, and it ends with its test. */
const movedClock = `data:text/javascript,${encodeURIComponent(`
  const Clock = Date;
  let ahead = 0;
  globalThis.Date = class Date extends Clock {
    constructor(...given) { super(...(given.length ? given : [Clock.now() + ahead])); }
    static now() { return Clock.now() + ahead; }
  };
  process.on('message', (milliseconds) => process.send((ahead = milliseconds)));
  process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'));
  process.channel.unref();
`)}`;

function builtOf(app: string): string {
  const built = fileURLToPath(new URL(`../../../${app}/dist/main.js`, import.meta.url));
  return existsSync(built) ? built : missing(`${built}: build before`);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const bound = server.address();
  server.close();
  await once(server, 'close');
  return bound !== null && typeof bound === 'object' ? bound.port : missing('a free port');
}

function outputOf(child: ChildProcess): () => string {
  const written: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => written.push(text));
  }
  return () => written.join('');
}

/** Until the program said so; one that ended before tells why. */
function toldOf(child: ChildProcess, told: () => string, words: string): Promise<void> {
  return new Promise((resolve, reject) => {
    child.stdout?.on('data', () => told().includes(words) && resolve());
    child.once('close', (code) => reject(new Error(`The register ended with ${code}: ${told()}`)));
  });
}

/** Lines such as `  editor         editor@northgate-mutual.example            the-password`. */
function accountsIn(output: string): Map<string, Account> {
  const lines = [...output.matchAll(/^ {2}(\w+) +(\S+@\S+) +(\S+)$/gm)];
  return new Map(lines.map(([, role = '', email = '', password = '']) => [role, { email, password }]));
}

function missing(what: string): never {
  throw new Error(`There is no ${what}.`);
}
