/** Finding one's way: addresses, breadcrumbs, keys, paper, and a session that ends. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium } from './chromium.ts';
import { type Person, personOf, signIn } from './person.ts';
import { type Register, startRegister } from './programs.ts';
import { shows } from './version-page.ts';

let browser: Browser;
let register: Register;
let editor: Person;
const troubles: string[] = [];

beforeAll(async () => {
  [browser, register] = await Promise.all([launchChromium(), startRegister()]);
  editor = await personOf({ browser, register, role: 'editor', troubles });
});

afterAll(async () => {
  await browser?.close();
  await register?.stop();
});

type Version = { id: string; policy: { title: string } };

async function aVersion(): Promise<Version> {
  const question = '{ all: policyVersionList(limit: 1) { nodes { id policy { title } } } }';
  const { all } = await editor.ask<{ all: { nodes: Version[] } }>(question);
  const [first] = all.nodes;
  if (!first) throw new Error('There is no version.');
  return first;
}

const crumbs = (page: Page) => page.getByRole('navigation', { name: 'Breadcrumb' });

test('the breadcrumbs lead back from a part of a version, and the title of the page says the same', async () => {
  const { page } = editor;
  const { id, policy } = await aVersion();
  await page.goto(`/admin/policy-version/${id}/show?tab=text`);
  await crumbs(page).getByRole('link', { name: policy.title }).waitFor();
  expect(await crumbs(page).locator('[aria-current=page]').textContent()).toBe('Text');
  await page.waitForFunction((title) => document.title.includes(title), policy.title);
  expect(await page.title()).toMatch(/^Text – .+ – Policy versions – Policies – Privacy Register$/);

  await crumbs(page).getByRole('link', { name: 'Policy versions' }).click();
  await page.waitForFunction(() => document.title === 'Policy versions – Policies – Privacy Register');
  await crumbs(page).getByRole('link', { name: 'Home' }).click();
  await page.waitForURL(/\/admin\/?$/);
  await crumbs(page).waitFor({ state: 'hidden' });
  expect(troubles).toEqual([]);
});

test('keys lead to pages and forms, never while somebody types, and can be turned off for good', async () => {
  const { page } = editor;
  await page.goto('/admin/platform');
  await page.getByRole('checkbox').first().waitFor();
  await page.keyboard.press('n');
  await page.waitForURL(/\/platform\/create$/);
  await page.getByLabel('Key *').focus();
  await page.keyboard.type('gp');
  expect(await page.getByLabel('Key *').inputValue()).toBe('gp');

  page.once('dialog', (dialog) => dialog.accept());
  await page.goto('/admin/account');
  await page.getByRole('heading', { name: 'Your account', level: 1 }).waitFor();
  await page.keyboard.press('g');
  await page.keyboard.press('c');
  await page.waitForURL(/\/calendar$/);
  await page.keyboard.press('?');
  await page.getByRole('dialog', { name: 'Keyboard shortcuts' }).getByText('Go to the findings').waitFor();
  await page.keyboard.press('Escape');

  await page.goto('/admin/account');
  await page.getByRole('switch', { name: 'Single keys are shortcuts' }).uncheck();
  await page.reload();
  await page.getByRole('heading', { name: 'Your account', level: 1 }).waitFor();
  await page.keyboard.press('?');
  await page.keyboard.press('Control+K');
  await page.getByRole('dialog', { name: 'Search pages, commands and records' }).waitFor();
  expect(await page.getByRole('dialog').count()).toBe(1);
});

test('a version is printed with its text and statements, on a sheet without the desk around it', async () => {
  const { page } = editor;
  const { id } = await aVersion();
  await page.goto(`/admin/policy-version/${id}/show`);
  await page.getByRole('button', { name: 'Print' }).click();
  await page.getByRole('heading', { name: 'What it states' }).waitFor();
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });

  const seen = async (selector: string) => page.locator(selector).first().isVisible();
  expect(
    await Promise.all(['header.MuiAppBar-root', '[role=menuitem]', '#main-content button'].map(seen)),
  ).toEqual([false, false, false]);
  await shows(page, /^Privacy Register, printed .* by Edgar/);
  const colours = await page.evaluate(() => {
    const { color } = getComputedStyle(document.querySelector('h1') ?? document.body);
    return [color, getComputedStyle(document.documentElement).backgroundColor];
  });
  expect(colours).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
  await page.setViewportSize({ width: 720, height: 900 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(720);
  await page.emulateMedia({ media: null, colorScheme: null });
  await page.setViewportSize({ width: 1280, height: 900 });
});

test('what was asked for before single sign-on is opened after it', async () => {
  const context = await browser.newContext({ baseURL: register.origin });
  const page = await context.newPage();
  await page.goto('/admin/findings?severity=WARNING#below');
  await page.getByLabel('E-mail').waitFor();
  // As the provider leads back: a session, and the first page.
  await page.request.post(`${register.origin}/auth/sign-in`, { data: register.accountOf('viewer') });
  await page.goto('/admin/');

  await page.waitForURL(/\/admin\/findings\?severity=WARNING#below$/);
  await page.goto('/admin/');
  await page.getByRole('menuitem', { name: 'Policies' }).waitFor();
  expect(new URL(page.url()).pathname).toBe('/admin/');
  await context.close();
});

test('a session that ends while somebody types is taken up in place', async () => {
  const { page } = editor;
  await page.goto('/admin/legal-entity');
  await page.getByRole('link', { name: 'Northgate Securities LLC' }).click();
  await page.getByRole('link', { name: 'Edit' }).click();
  await page.getByLabel('Jurisdiction').fill('Connecticut, typed at length');
  await page.context().clearCookies();

  await page.getByRole('button', { name: 'Save' }).click();
  const again = page.getByRole('dialog', { name: 'Your session has ended' });
  await again.waitFor();
  await signIn(page, register.accountOf('editor'));
  await again.waitFor({ state: 'detached' });
  expect(await page.getByLabel('Jurisdiction').inputValue()).toBe('Connecticut, typed at length');
  await page.getByRole('button', { name: 'Save' }).click();

  await shows(page, 'The legal entity is saved.');
  expect(troubles.filter((trouble) => !trouble.includes('401'))).toEqual([]);
});

test('the secret of one-time codes is shown for cameras, too', async () => {
  const { page } = editor;
  await page.goto('/admin/account');
  await page.getByRole('button', { name: 'Set up' }).click();
  const picture = page.getByRole('img', { name: /^QR code/ });
  await picture.waitFor();

  expect(await picture.locator('path').getAttribute('d')).toMatch(/^M4 4h1v1h-1z/);
  await shows(page, /or enter this secret/);
});
