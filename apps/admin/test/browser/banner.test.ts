/** A site embeds the banner; the job sees it as a visitor would; the register may go down. */
import { inspect } from '@privacy-register/banner/inspect';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { violationsOn } from './axe.ts';
import { type BannerSite, openBannerSite } from './banner-site.ts';
import { findChromium, launchChromium } from './chromium.ts';
import { done, type Held } from './mutation.ts';
import { type Person, personOf, watch } from './person.ts';
import { type Register, startRegister } from './programs.ts';

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

async function placeAt(path: string): Promise<void> {
  const { platformList } = await editor.ask<{ platformList: { nodes: (Held & { key: string })[] } }>(
    '{ platformList(first: 20) { nodes { id revision key } } }',
  );
  const { id = '', revision = 0 } = platformList.nodes.find(({ key }) => key === platform) ?? {};
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
  await page.getByRole('button', { name: 'Show the notice' }).press('Enter');
  expect(await notices(page).isVisible()).toBe(true);
  expect(await page.evaluate(() => [document.cookie, localStorage.length])).toEqual(['visitor=1', 0]);
  expect(troubles).toEqual([]);
});

test('the banner takes over a static copy and does not double it', async () => {
  const page = await visit('/copied');

  await page.getByRole('button', { name: 'Show less' }).waitFor();
  expect([await notices(page).count(), await page.locator('main privacy-notices').count()]).toEqual([1, 1]);
  expect(troubles).toEqual([]);
});

test('the job verifies what a visitor sees, by a browser that reaches nothing itself', async () => {
  const now = Date.now();
  const at = (minutes: number) => new Date(now + minutes * 60_000).toISOString();

  await placeAt('/hidden');
  site.visits.length = 0;
  await register.look(at(0));
  expect(await standing()).toBe('posting');
  await placeAt('/');
  await register.look(at(2));
  expect(await standing()).toBe('scheduled');

  const { fetchEvidenceList } = await editor.ask<{ fetchEvidenceList: { nodes: object[] } }>(
    `{ fetchEvidenceList(first: 2, filter: { method: { eq: RENDERED } }, orderBy: { field: AT, direction: ASC }) {
      nodes { outcome reason picture } } }`,
  );
  expect(fetchEvidenceList.nodes).toMatchObject([
    { outcome: 'ABSENT', reason: 'hidden', picture: expect.any(String) },
    { outcome: 'SHOWN', reason: null, picture: expect.any(String) },
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

const element = (more = '') => `<div data-privacy-notice="ntc_1" ${more}><p>We change.</p></div>`;
const filled = '<p>News.</p>'.repeat(80);
test.each([
  ['in sight', element(), null],
  ['far down', filled + element() + filled, null],
  ['in a box that scrolls', `<div style="height:90px;overflow:auto">${filled}${element()}</div>`, null],
  ['under a layer that shows nothing', `${element()}<i style="position:fixed;inset:0"></i>`, null],
  [
    'below a header that stays',
    `<b style="position:sticky;top:0;background:red">A</b>${filled}${element()}`,
    null,
  ],
  ['without display', element('style="display:none"'), 'hidden'],
  ['without visibility', element('style="visibility:hidden"'), 'hidden'],
  ['see-through', `<div style="opacity:.1">${element()}</div>`, 'faint'],
  [
    'in the colour of its ground',
    `<div style="background:#fff">${element('style="color:#fefefe"')}</div>`,
    'faint',
  ],
  ['too small to read', element('style="font-size:2px"'), 'too-small'],
  ['outside of the page', element('style="position:absolute;left:-9999px"'), 'out-of-sight'],
  ['in no height', `<div style="height:0;overflow:hidden">${element()}</div>`, 'out-of-sight'],
  [
    'for readers of screens alone',
    element('style="position:absolute;height:1px;overflow:hidden"'),
    'out-of-sight',
  ],
  ['clipped', element('style="clip-path:inset(50%)"'), 'out-of-sight'],
  [
    'where nobody can scroll',
    `<div style="height:60px;overflow:hidden">${filled}${element()}</div>`,
    'out-of-sight',
  ],
  [
    'under something',
    `${element()}<b style="position:fixed;inset:0;background:#fff">Cookies?</b>`,
    'covered',
  ],
])('a notice %s', async (_what, body, hidden) => {
  const page = editor.page;
  await page.goto('about:blank');
  await page.setContent(`<!doctype html>${body}`);

  expect(await page.evaluate(`(${inspect})('ntc_1', 5)`)).toMatchObject([{ hidden }]);
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
