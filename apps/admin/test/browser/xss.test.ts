// Whatever staff, visitors or sites type is words: in Chromium, not only in the tree it was made from.
import { hostilePages } from '@privacy-register/documents/testing/hostile-pages';
import { payloads } from '@privacy-register/documents/testing/payloads';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type BareSite, openBareSite } from './bare-site.ts';
import { launchChromium } from './chromium.ts';
import { harmOn, programsOn, provoke } from './harm.ts';
import { answerHostilely, type Hostile } from './hostile-answers.ts';
import { hostileMails, hostileNotices, hostileStaticCopy } from './hostile-words.ts';
import { personOf } from './person.ts';
import { type Register, startRegister } from './programs.ts';
import { tellingRoutes } from './telling-routes.ts';
import { goTo, loading } from './walk.ts';

let browser: Browser;
let register: Register;
let site: BareSite;

beforeAll(async () => {
  [browser, register, site] = await Promise.all([launchChromium(), startRegister(), openBareSite()]);
});

afterAll(async () => {
  site?.close();
  await browser?.close();
  await register?.stop();
});

/** With no content security policy, which would hold up what the markup lets through. */
async function plainPage(): Promise<{ page: Page; harm: string[] }> {
  const page = await browser.newPage();
  await page.goto(site.origin);
  return { page, harm: harmOn(page) };
}

async function stillness(page: Page, count: Hostile): Promise<void> {
  for (let quiet = 0; quiet < 3; ) {
    await page.waitForTimeout(100);
    const isLoading = count.open > 0 || (await page.locator(loading).count()) > 0;
    quiet = isLoading ? 0 : quiet + 1;
  }
}

const framed = (documents: string[]) =>
  Promise.all(
    documents.map(
      (html) =>
        new Promise((loaded) => {
          const frame = document.createElement('iframe');
          frame.addEventListener('load', loaded);
          frame.srcdoc = html;
          document.body.append(frame);
        }),
    ),
  );

test('there are more than a hundred, and a page without care runs them', async () => {
  const { page, harm } = await plainPage();

  await page.evaluate(framed, [...payloads]);
  await provoke(page);
  const programs = await programsOn(page);

  expect(payloads.length).toBeGreaterThan(100);
  expect(harm.length).toBeGreaterThan(30);
  expect(programs.length).toBeGreaterThan(5);
}, 60_000);

test('none runs from a public page, a static copy or a message', async () => {
  const { page, harm } = await plainPage();
  const found: string[] = [];

  for (const payload of payloads) {
    const documents = [
      ...hostilePages(payload, 'en').map(({ html }) => html),
      ...hostileMails(payload),
      hostileStaticCopy(payload),
    ];
    await page.evaluate(framed, documents);
    await provoke(page);
    found.push(...(await programsOn(page)));
    await page.evaluate(() => document.body.replaceChildren());
  }

  expect([...harm, ...found]).toEqual([]);
}, 180_000);

test('none runs from the banner', async () => {
  const { page, harm } = await plainPage();
  const json = { notices: payloads.map(hostileNotices) };
  await page.route('**/notice.json', (route) =>
    route.fulfill({ json, headers: { date: new Date().toUTCString() } }),
  );

  const body = await (await fetch(`${register.origin}/banner.js`)).text();
  await page.route('**/banner.js', (route) => route.fulfill({ body, contentType: 'text/javascript' }));

  await page.setContent('<!doctype html><script src="/banner.js" data-platform="life" async></script>');
  await page
    .getByRole('region')
    .nth(payloads.length - 1)
    .waitFor();

  await provoke(page);
  expect([...harm, ...(await programsOn(page))]).toEqual([]);
}, 60_000);

test('none runs from the dashboard, whichever field it stands in', async () => {
  const person = await personOf({ browser, register, role: 'administrator', troubles: [] });
  const routes = await tellingRoutes(person, 'administrator');
  const harm = harmOn(person.page);
  const { page } = person;
  const count = await answerHostilely(page, payloads);
  await page.reload();
  const found: string[] = [];

  for (const route of routes) {
    await goTo(page, `/admin/${route}`);
    await stillness(page, count);
    expect(await page.locator('#main-content').count(), route).toBe(1);
    found.push(...(await programsOn(page)).map((each) => `${route}: ${each}`));
  }

  expect([...harm, ...found]).toEqual([]);
  expect(count.told).toBeGreaterThan(10 * payloads.length);
}, 240_000);
