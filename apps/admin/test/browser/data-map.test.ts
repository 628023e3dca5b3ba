// What the texts say is collected, used and disclosed: drawn, told in a table, filtered, compared and saved.
import { readFileSync } from 'node:fs';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium } from './chromium.ts';
import { type Person, personOf } from './person.ts';
import { type Register, startRegister } from './programs.ts';

let browser: Browser;
let register: Register;

beforeAll(async () => {
  [browser, register] = await Promise.all([launchChromium(), startRegister()]);
});

afterAll(async () => {
  await browser?.close();
  await register?.stop();
});

test('an officer walks the map of a policy by keyboard, from a box to its statement', async () => {
  const troubles: string[] = [];
  const { page } = await personOf({ browser, register, role: 'viewer', troubles });
  await page.getByRole('menuitem', { name: 'Policies' }).click();
  await page.getByRole('table').getByRole('link', { name: 'Online privacy policy' }).click();
  await page.getByRole('heading', { name: 'Online privacy policy' }).first().waitFor();
  await page.getByRole('link', { name: 'Data map', exact: true }).click();
  const picture = page.getByRole('region', { name: 'Data map', exact: true });
  await picture.getByRole('button').first().waitFor();

  await picture.getByRole('button').first().focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowDown');
  const branch = picture.getByRole('button', { name: /^Personal information, \d+ terms folded in$/ });
  expect(await branch.evaluate((box) => box === document.activeElement)).toBe(true);
  await page.keyboard.press('+');
  await picture.getByRole('button', { name: 'Personal information', exact: true }).waitFor();
  expect(new URL(page.url()).searchParams.get('open')).toContain('personal-information');
  await page.keyboard.press('-');
  await branch.waitFor();

  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  const panel = page.getByRole('region', { name: 'Statements' });
  const statement = panel.getByRole('link').first();
  await page.keyboard.press('Tab');
  expect(await statement.evaluate((link) => link === document.activeElement)).toBe(true);
  const words = await statement.innerText();
  await page.keyboard.press('Enter');
  await page.getByRole('tabpanel').getByRole('link', { name: words }).waitFor();
  expect(troubles).toEqual([]);
}, 60_000);

test('the table says what the picture says, filtered or not, and both can be taken along', async () => {
  const troubles: string[] = [];
  const { page } = await personOf({ browser, register, role: 'viewer', troubles });
  await page.goto('/admin/data-map?platform=northgate-mutual');
  const picture = page.getByRole('region', { name: 'Data map', exact: true });
  await picture.getByRole('button').first().waitFor();

  const whole = await drawnIn(picture);
  expect(whole.length).toBeGreaterThan(20);
  expect(await linesInTable(page)).toEqual(whole);
  expect(await picture.locator('path[data-edge]').count()).toBe(whole.length);

  await page.getByLabel('How it is said').click();
  await page.getByRole('option', { name: 'Denied' }).click();
  await page.waitForURL(/sounding=denied/);
  await page.getByText(/^\d lines, from/).waitFor();
  const denied = await drawnIn(picture);
  expect(denied.length).toBeGreaterThan(0);
  expect(denied.length).toBeLessThan(whole.length);
  expect(denied.every((line) => / not/.test(line))).toBe(true);
  await page.reload();
  await picture.getByRole('button').first().waitFor();
  expect(await linesInTable(page)).toEqual(denied);
  await page.getByRole('button', { name: 'Show all' }).click();
  await page.getByLabel('Data category').fill('Usage');
  await page.getByRole('option', { name: 'Usage information' }).click();
  await page.waitForURL(/category=usage-information/);
  await picture.getByRole('button', { name: /^Personal information/ }).waitFor({ state: 'detached' });
  const usage = await drawnIn(picture);
  expect(usage.length).toBeGreaterThan(0);
  expect(usage.every((line) => !line.includes('Personal information'))).toBe(true);

  const svg = (await saved(page, 'Save as SVG')).toString();
  const boxes = await page.evaluate((text) => {
    const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
    return parsed.querySelector('parsererror') ? -1 : parsed.querySelectorAll('g[role=button]').length;
  }, svg);
  expect(boxes).toBe(await picture.getByRole('button').count());
  expect((await saved(page, 'Save as PNG')).subarray(1, 4).toString()).toBe('PNG');
  const csv = (await saved(page, 'Save as CSV')).toString().trim().split('\r\n');
  expect(csv).toHaveLength(usage.length + 1);
  expect(csv[0]).toBe('Kind,From,What is said,To,Note,Statements');
  expect(troubles).toEqual([]);
}, 60_000);

test('what a version changed is told in words first, and in colour and words in the picture', async () => {
  const troubles: string[] = [];
  const person = await personOf({ browser, register, role: 'viewer', troubles });
  const { page } = person;
  const [first, second, ...later] = await versionsOf(person);
  await page.goto(`/admin/data-map?version=${later.at(-1)}`);
  await page.getByText(/^\d+ lines, from/).waitFor();
  await page.goto(`/admin/data-map?version=${second}`);
  const picture = page.getByRole('region', { name: 'Data map', exact: true });
  await picture.getByRole('button').first().waitFor();
  await page.getByLabel('Compared with the earlier').click();
  await page.getByRole('option', { name: /^Version 1,/ }).click();
  await page.waitForURL(new RegExp(`against=${first}`));

  const told = page.getByRole('region', { name: 'What differs' });
  await told.getByRole('heading', { name: /^Added \(\d+\)$/ }).waitFor();
  await told.getByText('→ Joint marketers: does, for Joint marketing').first().waitFor();
  await picture.getByText('Added: does, for Joint marketing', { exact: true }).waitFor();
  const all = await drawnIn(picture);
  await page.getByLabel('Show nothing else in the map').click();
  await page.waitForURL(/only=different/);
  await page.getByText(/^\d lines, from/).waitFor();
  const different = await drawnIn(picture);
  expect(different.length).toBeLessThan(all.length);
  expect(different.every((line) => /: (Added|Removed|Changed): /.test(line))).toBe(true);
  await page.getByRole('button', { name: 'Table' }).click();
  const standings = page.getByRole('region', { name: 'Lines of the data map' }).locator('td:first-child');
  expect(new Set(await standings.allInnerTexts())).not.toContain('Unchanged');
  expect(troubles).toEqual([]);
}, 60_000);

/** From the descriptions of the boxes: each line is told at both of its ends. */
async function drawnIn(picture: Locator): Promise<string[]> {
  const told = await picture.locator('desc').allTextContents();
  const lines = told.flatMap((text) => text.split(/\.(?: |$)/).filter(Boolean));
  return everySecond(lines.sort());
}

const everySecond = (lines: readonly string[]) => lines.filter((_, at) => at % 2 === 0);

async function linesInTable(page: Page): Promise<string[]> {
  await page.getByRole('button', { name: 'Table' }).click();
  const rows = page.getByRole('region', { name: 'Lines of the data map' }).getByRole('row');
  await rows.first().waitFor();
  const cells = await rows.evaluateAll((all) =>
    all.slice(1).map((row) => [...row.querySelectorAll('td')].map(({ textContent }) => textContent ?? '')),
  );
  await page.getByRole('button', { name: 'Picture' }).click();
  await page.getByRole('region', { name: 'Data map', exact: true }).getByRole('button').first().waitFor();
  return cells.map(([, from, how, to, note]) => `${from} → ${to}: ${how}${note ? `, ${note}` : ''}`).sort();
}

/** In their order, the one without a number last. */
async function versionsOf({ ask }: Person): Promise<string[]> {
  const { policy } = await ask<{ policy: { versions: { id: string; number: number | null }[] } }>(
    '{ policy(key: "online-privacy-policy") { versions { id number } } }',
  );
  const placeOf = (number: number | null) => number ?? Number.POSITIVE_INFINITY;
  return policy.versions.toSorted((a, b) => placeOf(a.number) - placeOf(b.number)).map(({ id }) => id);
}

async function saved(page: Page, name: string): Promise<Buffer> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name }).click(),
  ]);
  return readFileSync(await download.path());
}
