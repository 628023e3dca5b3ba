import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium } from './chromium.ts';
import { bytesOf, loadedBy } from './loaded.ts';
import { type Person, personOf } from './person.ts';
import { type Register, startRegister } from './programs.ts';
import { customRoutes, routesFor } from './routes.ts';
import { shiftsOn, watchShifts } from './shifts.ts';
import { settlingOf } from './walk.ts';

let browser: Browser;
let register: Register;
let person: Person;
const troubles: string[] = [];

beforeAll(async () => {
  [browser, register] = await Promise.all([launchChromium(), startRegister()]);
  person = await personOf({ browser, register, role: 'administrator', troubles });
});

afterAll(async () => {
  await browser?.close();
  await register?.stop();
});

/** Bytes as they travel, compressed: of sign-in and Home, of any further page, of one with a library of its own. */
const allowed = { first: 450_000, page: 90_000, heavy: 220_000 };
const heavy: readonly string[] = ['explorer'];

test('the way from the sign-in to Home loads little, and nothing of pages that were not opened', async () => {
  await settlingOf(person.page)();

  const loaded = await loadedBy(person.page);
  const bytes = await bytesOf(register.origin, loaded);

  expect(loaded.filter((path) => isOfAnotherPage(path))).toEqual([]);
  expect(loaded.length).toBeGreaterThan(1);
  expect(loaded.length).toBeLessThan(130);
  expect(bytes).toBeLessThanOrEqual(allowed.first);
});

test('no page adds more than it is allowed', async () => {
  const first = await loadedBy(person.page);
  const routes = (await routesFor(person, 'administrator')).filter((route) => /^[\w-]+$/.test(route));

  const surplus: string[] = [];
  for (const route of routes) {
    const page = await person.page.context().newPage();
    const settled = settlingOf(page);
    await page.goto(`/admin/${route}`);
    await settled();
    const added = (await loadedBy(page)).filter((path) => !first.includes(path));
    const bytes = await bytesOf(register.origin, added);
    if (bytes > (heavy.includes(route) ? allowed.heavy : allowed.page))
      surplus.push(`${route}: ${bytes} bytes`);
    await page.close();
  }

  expect(surplus).toEqual([]);
}, 200_000);

test('nothing moves while a page loads', async () => {
  const page = await person.page.context().newPage();
  const settled = settlingOf(page);
  await watchShifts(page);
  const asked = '{ all: policyVersionList(limit: 50) { nodes { id status } } }';
  const { all } = await person.ask<{ all: { nodes: { id: string }[] } }>(asked);
  const versions = all.nodes.map(({ id }) => `policy-version/${id}/show`);

  const shaken: string[] = [];
  const look = async (path: string) => {
    await page.goto(`/admin/${path}`);
    await settled();
    const { score, words } = await shiftsOn(page);
    if (score >= 0.01) shaken.push(`${path} by ${score}: ${words.join(' | ')}`);
  };
  for (const path of ['', 'policy', 'legal-entity', 'calendar', 'findings', ...versions]) await look(path);
  await page.context().clearCookies();
  await look('login');

  expect(shaken).toEqual([]);
}, 200_000);

/** Files are named after the page that they begin. */
function isOfAnotherPage(path: string): boolean {
  const name = path.split('/').at(-1)?.toLowerCase() ?? '';
  const pages = customRoutes.map((route) => route.split('/')[0]?.replaceAll('-', '') ?? '');
  return pages.some((page) => name.startsWith(`${page}page`)) || /^(graphview|monthgrid|editor)/.test(name);
}
