import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { build, type PreviewServer, preview } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium } from './chromium.ts';

const configFile = fileURLToPath(
  new URL('../../../../packages/desk/examples/vite.config.ts', import.meta.url),
);
const axe = createRequire(import.meta.url).resolve('axe-core');
const folder = mkdtempSync(join(tmpdir(), 'desk-examples-'));
let browser: Browser;
let server: PreviewServer;
let page: Page;

beforeAll(async () => {
  await build({ configFile, logLevel: 'error', build: { outDir: folder, emptyOutDir: true } });
  const host = '127.0.0.1';
  server = await preview({
    configFile,
    logLevel: 'error',
    build: { outDir: folder },
    preview: { host, port: 0 },
  });
  browser = await launchChromium();
  page = await browser.newPage();
  await page.goto(server.resolvedUrls?.local[0] ?? '');
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
  rmSync(folder, { recursive: true });
});

const looks = [360, 1280].flatMap((width) =>
  (['light', 'dark'] as const).map((colorScheme) => ({ width, colorScheme })),
);

test.each(looks)('the examples are accessible at $width px, $colorScheme', async ({ width, colorScheme }) => {
  await page.setViewportSize({ width, height: 900 });
  await page.emulateMedia({ colorScheme });
  await page.getByRole('img', { name: 'Books by subject' }).waitFor();
  await page.addScriptTag({ path: axe });

  expect(await page.evaluate(violations)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
});

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** Runs in the page, where axe-core stands. */
const violations = `axe.run({ runOnly: ${JSON.stringify(tags)} }).then((found) => found.violations.map(
  ({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' ')
))`;

test('a conflict is merged, chosen and saved on the page alone', async () => {
  await page.getByRole('button', { name: 'Save on top of a later change' }).click();
  const dialog = page.getByRole('dialog');
  await dialog
    .getByRole('group', { name: 'Title' })
    .or(dialog.getByText('Tides and Moons'))
    .first()
    .waitFor();
  await dialog.getByRole('radio', { name: /^Mine/ }).first().check();
  await dialog.getByRole('button', { name: 'Save this' }).click();

  await page.getByText('"title":"Tides and Moons","shelf":"C 3"').waitFor();
  await page.getByText('Second printing, 1911.\\n\\nCover mended.').waitFor();
});

test('what is typed is found again after the page was loaded anew', async () => {
  await page.getByLabel('Note to a reader').fill('The tide table is on shelf C.');
  await page.reload();
  await page.getByText('Typed before, not saved: “The tide table is on shelf C.”').waitFor();
  await page.getByRole('button', { name: 'Take it' }).click();

  expect(await page.getByLabel('Note to a reader').inputValue()).toBe('The tide table is on shelf C.');
});

test('the tree is walked by keyboard', async () => {
  await page.getByRole('treeitem', { name: /^Craft/ }).focus();
  for (const key of ['ArrowRight', 'ArrowRight', 'Enter']) await page.keyboard.press(key);

  await page.getByText('Chosen: binding').waitFor();
});

test('the data provider asks for rows and their number at once', async () => {
  await page.getByRole('button', { name: 'Ask for books in Portuguese about the sea' }).click();

  await page.getByText('"language":{"eq":"PT"}').waitFor();
  await page.getByText('[{"id":"bok_1","title":"Tides","shelf":"shl_1"}]').waitFor();
});
