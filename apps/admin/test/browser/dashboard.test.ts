import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium } from './chromium.ts';
import { type Person, personOf } from './person.ts';
import { type Register, startRegister } from './programs.ts';
import { routesFor } from './routes.ts';
import { goTo, loading } from './walk.ts';

let browser: Browser;
let register: Register;

beforeAll(async () => {
  [browser, register] = await Promise.all([launchChromium(), startRegister()]);
});

afterAll(async () => {
  await browser?.close();
  await register?.stop();
});

const screens = [
  { width: 1280, colorScheme: 'light', role: 'editor' },
  { width: 360, colorScheme: 'dark', role: 'approver' },
  { width: 1280, colorScheme: 'dark', role: 'administrator' },
  { width: 360, colorScheme: 'light', role: 'auditor' },
] as const;

test.each(screens)(
  'every page fits $width px for the $role, in words and without a trouble',
  async (screen) => {
    const { width, colorScheme, role } = screen;
    const troubles: string[] = [];
    const person = await personOf({ browser, register, role, troubles });
    await person.page.setViewportSize({ width, height: 900 });
    await person.page.emulateMedia({ colorScheme });

    const amiss: string[] = [];
    for (const route of await routesFor(person, role)) {
      amiss.push(...(await faultsOf(person, `/admin/${route}`)).map((fault) => `${route}: ${fault}`));
      amiss.push(...troubles.splice(0).map((trouble) => `${route}: ${trouble}`));
    }

    expect(amiss).toEqual([]);
  },
  240_000,
);

/** What is still amiss once the page has had its time to load. */
async function faultsOf({ page }: Person, path: string): Promise<string[]> {
  await goTo(page, path);
  for (let look = 0; look < 40; look += 1) {
    if ((await faultsOn(page)).length === 0) return [];
    await page.waitForTimeout(250);
  }
  return faultsOn(page);
}

async function faultsOn(page: Page): Promise<string[]> {
  const main = page.locator('#main-content');
  if ((await main.count()) === 0) return ['is not a page of the dashboard'];
  const words = (await main.textContent()) ?? '';
  const surplus = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  const unlabelled = await main.locator(unlabelledInput).count();
  return [
    ...((await page.locator(loading).count()) > 0 ? ['goes on loading'] : []),
    ...(surplus > 0 ? [`scrolls sideways by ${surplus} px`] : []),
    ...(words.trim() === '' ? ['is empty'] : []),
    ...(/[a-z]{3}_[0-9a-z]{26}/.test(words) ? ['shows an id in place of a name'] : []),
    ...(/\bundefined\b|\bNaN\b|\[object/.test(words) ? ['shows a value that is not there'] : []),
    ...(unlabelled > 0 ? [`has ${unlabelled} inputs without a label`] : []),
  ];
}

const unlabelledInput = [
  'input:not([type=hidden]):not([aria-hidden=true]):not([aria-label]):not([id]):not(label input)',
  'textarea:not([aria-hidden=true]):not([aria-label]):not([id])',
].join(', ');
