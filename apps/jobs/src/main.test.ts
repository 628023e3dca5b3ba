import { type SpawnOptions, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect, test, vi } from 'vitest';
import { openSite } from './site/loopback-site.ts';
import { aTrial, foundedAt, origin } from './testing/register.ts';
import { aDataFolder, aStore } from './testing/store.ts';

// Each starts processes, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const main = fileURLToPath(new URL('main.ts', import.meta.url));

/** The jobs as a process of their own: what they wrote and how they ended. */
async function runMain(args: string[], env: Record<string, string>, onOutput?: (stop: () => void) => void) {
  const options: SpawnOptions = {
    env: { PATH: process.env.PATH, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  };
  const child = spawn(process.execPath, [main, ...args], options);
  const written = { out: '', err: '' };
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    written.out += text;
    onOutput?.(() => child.kill('SIGTERM'));
  });
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    written.err += text;
  });
  const [code] = await once(child, 'close');
  const lines = written.out.split('\n').filter(Boolean);
  return { code, log: lines.map((line) => JSON.parse(line)), err: written.err };
}

test.each([
  ['a job there is not', ['mail'], {}, 'There is no job "mail". There is: notices'],
  ['a bad setting', [], { PORT: 'http' }, 'PORT: Give a whole number'],
])('%s ends in one line and exit code 2', async (_case, args, env, words) => {
  const { code, log, err } = await runMain(args, { DATA_DIR: aDataFolder(), ...env });

  expect([code, log]).toEqual([2, []]);
  expect(err).toMatch(/^[^\n]+\n$/);
  expect(err).toContain(words);
});

test('the loop says that it runs, and stops when it is asked to', async () => {
  const { code, log, err } = await runMain([], { DATA_DIR: aDataFolder(), POLL_SECONDS: '3600' }, (stop) =>
    stop(),
  );

  expect([code, err]).toEqual([0, '']);
  expect(log.map(({ event }) => event)).toEqual(['started', 'stopped']);
});

test('a round at a given instant posts what is due then', async () => {
  const folder = aDataFolder();
  const trial = await aTrial(await aStore(folder));
  const postAt = '2026-05-04T13:00:00.000Z';
  await trial.post(foundedAt, postAt);
  await Promise.all(trial.sites.map(({ id }) => trial.change('platform', id, { verifiedBy: 'attested' })));
  const args = ['notices', '--once', '--now', postAt];

  const rehearsed = await runMain([...args, '--dry-run'], { DATA_DIR: folder });
  const before = await trial.stands();
  const run = await runMain(args, { DATA_DIR: folder });

  expect([rehearsed.code, before.status]).toEqual([0, 'approved']);
  expect(rehearsed.log).toMatchObject([{ event: 'posted', version: trial.version, dryRun: true }]);
  expect([run.code, (await trial.stands()).status]).toEqual([0, 'posting']);
});

test('a round in which an item failed ends with exit code 1', async () => {
  const folder = aDataFolder();
  const site = await openSite((_request, response) => response.end(html));
  const trial = await aTrial(await aStore(folder), [`http://127.0.0.1:${site.port}/`]);
  await trial.post(foundedAt);
  const html = await trial.html();
  const [snapshot] = await trial.read.all('snapshot', { version: { eq: trial.version } });
  await trial.change('snapshot', snapshot?.id, { content: {} });
  const env = { DATA_DIR: folder, PUBLIC_URL: origin, ALLOW_PRIVATE_SITES: 'true' };

  const { code, log } = await runMain(['notices', '--once'], env);

  expect(code).toBe(1);
  expect(log).toMatchObject([{ event: 'failed', version: trial.version, platform: 'home' }]);
});
