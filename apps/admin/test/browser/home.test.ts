// What a privacy officer looks at first: the home page, the calendar and the timeline.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium } from './chromium.ts';
import { personOf } from './person.ts';
import { type Register, startRegister } from './programs.ts';

let browser: Browser;
let register: Register;
let empty: Register;

beforeAll(async () => {
  [browser, register, empty] = await Promise.all([launchChromium(), startRegister(), startRegister('none')]);
});

afterAll(async () => {
  await browser?.close();
  await Promise.all([register?.stop(), empty?.stop()]);
});

test('somebody sees what waits, finds it in the calendar, and follows a policy through time', async () => {
  const troubles: string[] = [];
  const { page } = await personOf({ browser, register, role: 'publisher', troubles });
  const next = page.getByRole('region', { name: 'Takes effect next' });
  await next.getByRole('link', { name: 'Version 4 of Online privacy policy' }).waitFor();
  await page.getByRole('region', { name: 'Jobs' }).getByText('Never ran').first().waitFor();

  const figures = page.getByRole('region', { name: 'Versions by status' });
  await page.getByRole('region', { name: 'Jobs' }).scrollIntoViewIfNeeded();
  await page.mouse.wheel(0, 2_000);
  await figures.getByRole('img', { name: /^Versions by status: .*In force 2/ }).waitFor();
  await figures.getByRole('button', { name: 'Table' }).click();
  await figures.getByRole('row', { name: 'In force 2' }).waitFor();

  await page.getByRole('menuitem', { name: 'Calendar' }).click();
  await page
    .getByRole('link', { name: /Notice period: Online privacy policy, version 4/ })
    .first()
    .waitFor();
  await page.getByRole('button', { name: 'List' }).click();
  await page.getByRole('button', { name: 'Notice period' }).click();
  await page.getByRole('link', { name: /^Notice period/ }).waitFor({ state: 'detached' });
  const address = new URL(page.url()).searchParams;
  expect([address.get('view'), address.get('kinds')]).toEqual(['list', 'effective,posting,review,duty']);

  await page.getByRole('button', { name: 'Subscribe' }).click();
  const calendar = await page.getByLabel('Address of the calendar').inputValue();
  const feed = await page.request.get(calendar);
  expect(await feed.text()).toContain('Online privacy policy: change to version 4\\, notice posted');
  await page.getByRole('button', { name: 'Close' }).click();

  await page.getByRole('menuitem', { name: 'Policies' }).click();
  await page.getByRole('button', { name: 'Subscribe' }).waitFor({ state: 'detached' });
  await page.getByRole('link', { name: 'Online privacy policy' }).first().click();
  const timeline = page.getByRole('region', { name: 'Timeline of versions' });
  await timeline.getByRole('link', { name: 'Version 3. In force.' }).waitFor();
  await page.getByRole('button', { name: 'Table' }).click();
  await timeline.getByRole('row', { name: /What applied Version 3 .* open In force\./ }).waitFor();
  expect(troubles).toEqual([]);
}, 90_000);

test('an administrator of an empty register is told the way, and may load a sample once', async () => {
  const troubles: string[] = [];
  const administrator = { browser, register: empty, role: 'administrator', troubles };
  const { page } = await personOf(administrator);
  const beginning = page.getByRole('region', { name: 'Getting started' });
  await beginning.getByText('Getting started: 0 of 8').waitFor();
  await beginning.getByRole('link', { name: 'Record the company' }).waitFor();

  await beginning.getByRole('button', { name: 'Load sample data' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Load it' }).click();

  const coming = page.getByRole('region', { name: 'Takes effect next' });
  await coming.getByRole('link', { name: /^Version 4 of/ }).waitFor({ timeout: 60_000 });
  await beginning.getByText('Getting started: 7 of 8').waitFor();
  expect(await beginning.getByRole('button', { name: 'Load sample data' }).count()).toBe(0);
  expect(troubles).toEqual([]);
}, 90_000);
