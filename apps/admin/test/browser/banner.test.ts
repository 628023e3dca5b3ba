/** A site embeds the banner; the job sees it as a visitor would; the register may go down. */
import { inspection } from '@privacy-register/banner/inspect/inspection';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { violationsOn } from './axe.ts';
import { type BannerSite, openBannerSite } from './banner-site.ts';
import { findChromium, launchChromium } from './chromium.ts';
import { done, type Held } from './mutation.ts';
import { type Person, personOf, watch } from './person.ts';
import { type Register, startRegister } from './programs.ts';
import { shown, spokenOver, unseen } from './sights-of-a-notice.ts';

const platform = 'northgate-invest';
const ends: (() => unknown)[] = [];
const troubles: string[] = [];
let register: Register;
let site: BannerSite;
let browser: Browser;
let editor: Person;
let isUp = true;

beforeAll(async () => {
  const { executablePath, env } = await findChromium();
  register = await startRegister('northgate', { ...env, CHROMIUM_PATH: executablePath });
  ends.push(() => (isUp ? register.stop() : null));
  const copy = await (await fetch(`${register.origin}/platforms/${platform}/banner.html?style=none`)).text();
  site = await openBannerSite(register.origin, platform, copy);
  ends.push(site.close);
  browser = await launchChromium();
  ends.push(() => browser.close());
  editor = await personOf({ browser, register, role: 'editor', troubles });
});

afterAll(async () => {
  for (const end of ends.toReversed()) await end();
});

async function visit(path: string, before: (page: Page) => Promise<unknown> = async () => {}): Promise<Page> {
  const page = await browser.newPage();
  ends.push(() => page.close());
  watch(page, troubles);
  await before(page);
  await page.goto(site.origin + path);
  return page;
}

const region = (page: Page) => page.getByRole('region', { name: 'Change to Online privacy policy' });
const notices = (page: Page) => page.locator('[data-privacy-notice]');

async function standing(): Promise<string> {
  const response = await fetch(`${register.origin}/platforms/${platform}/notice.json`);
  const { notices: told } = await response.json();
  return told[0]?.status;
}

async function placeAt(path: string, on = platform): Promise<void> {
  const { platformList } = await editor.ask<{ platformList: { nodes: (Held & { key: string })[] } }>(
    '{ platformList(first: 20) { nodes { id revision key } } }',
  );
  const { id = '', revision = 0 } = platformList.nodes.find(({ key }) => key === on) ?? {};
  const values = { noticeUrls: [site.origin + path], verifiedBy: 'RENDERED' };
  await done(editor, 'updatePlatform(UpdatePlatformInput)', { id, revision, ...values });
}

test('one line shows the notice under a strict policy; put away, its line stays', async () => {
  const page = await visit('/');

  await region(page).waitFor();
  expect(await violationsOn(page)).toEqual([]);
  expect(await page.locator('privacy-notices').evaluate((each) => each.nextElementSibling?.tagName)).toBe(
    'SCRIPT',
  );
  await page.getByRole('button', { name: 'Show less' }).press('Enter');
  expect(await notices(page).isVisible()).toBe(false);
  expect(await region(page).innerText()).toContain('Its date is set once every covered site');
  expect(await violationsOn(page)).toEqual([]);
  await page.getByRole('button', { name: 'Show the notice' }).press('Enter');
  expect(await notices(page).isVisible()).toBe(true);
  expect(await region(page).getByRole('link').count()).toBe(0);
  expect(await page.evaluate(() => [document.cookie, localStorage.length])).toEqual(['visitor=1', 0]);
  expect(troubles).toEqual([]);
});

test('put away, a link still leads to the notice, on narrow and dark pages and in forced colours', async () => {
  const page = await visit('/');
  await page.setViewportSize({ width: 360, height: 740 });
  await page.emulateMedia({ colorScheme: 'dark', forcedColors: 'active' });
  await page.getByRole('button', { name: 'Show less' }).press('Enter');
  const link = region(page).getByRole('link', { name: 'What changes, and when' });

  await page.keyboard.press('Shift+Tab');
  expect(await link.evaluate((each) => each.matches(':focus-visible'))).toBe(true);
  expect((await link.boundingBox())?.height).toBeGreaterThanOrEqual(24);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  await page.keyboard.press('Enter');

  await page.waitForURL(/\/notices\/ntc_/);
  await page.getByRole('heading', { level: 1 }).waitFor();
  expect(troubles).toEqual([]);
});

test('the banner takes over a static copy and does not double it', async () => {
  const page = await visit('/copied');

  await page.getByRole('button', { name: 'Show less' }).waitFor();
  expect([await notices(page).count(), await page.locator('main privacy-notices').count()]).toEqual([1, 1]);
  expect(troubles).toEqual([]);
});

type Look = { url: string; outcome: string; reason: string | null; picture: string | null };

test('the job verifies what a visitor sees, by a browser that reaches nothing itself', async () => {
  const now = Date.now();
  const at = (minutes: number) => new Date(now + minutes * 60_000).toISOString();

  await placeAt('/hidden');
  await placeAt('/leaving', 'northgate-mutual');
  await placeAt('/file', 'northgate-life');
  site.visits.length = 0;
  await register.look(at(0));
  await placeAt('/vanishing');
  await register.look(at(1));
  expect(await standing()).toBe('posting');
  await placeAt('/');
  await register.look(at(2));
  expect(await standing()).toBe('scheduled');

  const { fetchEvidenceList } = await editor.ask<{ fetchEvidenceList: { nodes: Look[] } }>(
    `{ fetchEvidenceList(first: 9, filter: { method: { eq: RENDERED } }) { nodes { url outcome reason picture } } }`,
  );
  const told = fetchEvidenceList.nodes.map(({ url, outcome, reason, picture }) => {
    return [new URL(url).pathname, outcome, reason, picture !== null];
  });
  expect(told.toSorted()).toEqual([
    ['/', 'SHOWN', null, true],
    ['/file', 'UNREACHABLE', 'page-not-opened', false],
    ['/hidden', 'ABSENT', 'hidden', true],
    ['/leaving', 'UNREACHABLE', 'page-left', false],
    ['/vanishing', 'ABSENT', 'no-element', false],
  ]);
  const came = site.visits.map(({ method, url, headers }) => [method, url, headers.cookie]);
  expect(came.filter(([method, url, cookie]) => method !== 'GET' || url === '/told' || cookie)).toEqual([]);
  expect(came.map(([, url]) => url)).toEqual(expect.arrayContaining(['/hidden', '/part', '/']));
  expect(site.visits.every(({ headers }) => headers['user-agent']?.startsWith('PrivacyRegister'))).toBe(true);
}, 60_000);

test('the banner retires at its instant, and not before', async () => {
  const response = await fetch(`${register.origin}/platforms/${platform}/notice.json`);
  const told = await response.json();
  const effectiveAt = new Date(Date.now() + 4_000);
  const json = { notices: told.notices.map((each: object) => ({ ...each, effectiveAt })) };
  const headers = { 'access-control-allow-origin': '*', 'access-control-expose-headers': 'date' };
  const page = await visit('/', (opened) =>
    opened.route('**/notice.json', (route) =>
      route.fulfill({ json, headers: { ...headers, date: new Date().toUTCString() } }),
    ),
  );

  await region(page).waitFor();
  await notices(page).waitFor({ state: 'detached' });
  expect(Date.now()).toBeGreaterThanOrEqual(effectiveAt.getTime());
  expect(await region(page).count()).toBe(0);
});

type Seen = { hidden: string | null; pieces: { text: string }[] };

async function seenOf(body: string) {
  const { page } = editor;
  await page.goto('about:blank');
  await page.setContent(`<!doctype html><html lang="en">${body}`);
  const [seen] = await page.evaluate<Seen[]>(inspection('ntc_1', 5));
  return seen;
}

test.each(shown)('a notice %s is seen', async (_what, body) => {
  expect(await seenOf(body)).toMatchObject({ hidden: null });
});

test.each(unseen)('a notice %s is not seen', async (_what, body, hidden) => {
  expect(await seenOf(body)).toMatchObject({ hidden });
});

test.each(spokenOver)('words of a style sheet %s are read with it', async (_what, body, words) => {
  expect((await seenOf(body))?.pieces.map(({ text }) => text).join('')).toContain(words);
});

test('with the register down a static copy stays, and the page is as it was', async () => {
  isUp = false;
  await register.stop();
  troubles.length = 0;

  const page = await visit('/copied');

  await page.waitForLoadState('networkidle');
  expect(await notices(page).isVisible()).toBe(true);
  expect(await region(page).innerText()).toContain('Its date is set');
  expect(troubles.filter((each) => !each.includes('Failed to load resource'))).toEqual([]);
});
