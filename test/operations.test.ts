/** What is told to whoever runs the register, held to what there is. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { jobs } from '../apps/jobs/src/job/jobs.ts';
import { settingNames } from '../packages/db/src/settings.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const isThere = (path: string) => existsSync(join(root, path));
const all = (words: string, pattern: RegExp) => [...words.matchAll(pattern)].map(([, found = '']) => found);

const guide = read('docs/operations.md');
const image = read('Dockerfile');
const units = ['deploy/privacy-register.service', 'deploy/privacy-register-jobs.service'].map(read);

/** What a build makes: an app's main program, where there is one. */
const isBuilt = (path: string) => {
  const app = /^(apps\/\w+)\/dist\/main\.js$/.exec(path)?.[1];
  return (
    app !== undefined &&
    isThere(`${app}/src/main.ts`) &&
    read(`${app}/package.json`).includes('main=src/main.ts')
  );
};

test('the guide tells every setting, and no other', () => {
  const [, table = ''] = guide.split('## Settings');

  expect(all(table.split('\n## ')[0] ?? '', /^\| `([A-Z_]+)`/gm).toSorted()).toEqual(settingNames.toSorted());
});

test('the guide tells every job, and no other', () => {
  const [, table = ''] = guide.split('## Jobs by hand');

  expect(all(table.split('\n## ')[0] ?? '', /^\| `(\w+)`/gm).toSorted()).toEqual(
    Object.keys(jobs).toSorted(),
  );
});

test('the guide names jobs and metrics that there are', () => {
  const metrics = read('apps/api/src/metrics/measure.ts');
  const named = all(guide, /(?:^|`|&& )job (\w+)/gm);

  expect(named.filter((name) => !Object.hasOwn(jobs, name))).toEqual([]);
  expect(all(guide, /privacy_register_(\w+)/g).filter((name) => !metrics.includes(`'${name}'`))).toEqual([]);
});

test('the image is built of what is in the tree, with the versions of the workspace', () => {
  const copied = all(image, /^COPY --from=build \/app\/(\S+)/gm).filter((path) => path !== 'node_modules');
  const workspace = read('pnpm-workspace.yaml');
  const [node] = all(workspace, /^nodeVersion: (.*)$/gm);

  expect(copied.length).toBeGreaterThan(2);
  expect(copied.filter((path) => !isThere(path))).toEqual([]);
  expect(new Set(all(image, /^FROM node:([\d.]+)-/gm))).toEqual(new Set([node]));
  expect(read('package.json')).toContain(`"packageManager": "${all(image, /(pnpm@[\d.]+)/g)[0]}"`);
  expect(image).toMatch(/^USER node$/m);
});

test('what must not be in the image is left out of it', () => {
  const ignored = read('.dockerignore').split('\n');

  expect(ignored).toEqual(expect.arrayContaining(['.env', '.git', 'data', '**/node_modules']));
});

test('every program that is started is one that a build makes', () => {
  const started = [guide, image, ...units].flatMap((words) => all(words, /(apps\/\w+\/dist\/\w+\.js)/g));

  expect(started.length).toBeGreaterThan(5);
  expect(started.filter((path) => !isBuilt(path))).toEqual([]);
});

test('both units are held within the same limits but for what Chromium builds its sandbox of', () => {
  const limits = units.map((unit) => unit.slice(unit.indexOf('Restart=')).split('\n'));
  const [service = [], inJobs = []] = limits.map((lines) => lines.filter((line) => !line.startsWith('#')));

  expect(service.filter((line) => !inJobs.includes(line))).toEqual(['RestrictNamespaces=yes']);
  expect(inJobs.filter((line) => !service.includes(line))).toEqual([
    'RestrictNamespaces=user pid net',
    'SystemCallFilter=chroot capset',
  ]);
  for (const limit of ['NoNewPrivileges=yes', 'ProtectSystem=strict', 'CapabilityBoundingSet='])
    expect(service).toContain(limit);
});

test('both units run in production', () => {
  for (const unit of units) expect(unit).toMatch(/^ExecStart=.*NODE_ENV=production .*node \\$/m);
});

test('every threat names tests that there are', () => {
  const rows = read('SECURITY.md')
    .split('\n')
    .filter((line) => /^\| (?!threat|---)/.test(line));
  const named = rows.map((row) => all(row.split('|').at(-2) ?? '', /`([^`]+)`/g));

  expect(rows.length).toBeGreaterThan(15);
  expect(named.filter((tests) => tests.length === 0)).toEqual([]);
  expect(named.flat().filter((path) => !isThere(path))).toEqual([]);
});
