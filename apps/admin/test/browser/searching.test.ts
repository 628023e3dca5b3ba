/** Finding, changing, exporting and importing records, as an editor does who has many of them. */
import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium } from './chromium.ts';
import { type Person, personOf } from './person.ts';
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

const palette = (page: Page) => page.getByRole('dialog', { name: 'Search pages, commands and records' });

test('with the keyboard alone, a person gets to a record, to a form, and back to what was open', async () => {
  const { page } = editor;
  await page.keyboard.press('Control+K');
  await palette(page).getByRole('combobox').pressSequentially('joint marketers');
  await palette(page).getByRole('option', { name: 'Joint marketers' }).first().waitFor();
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/party\/pty_\w+\/show/);

  await page.keyboard.press('Control+K');
  await palette(page).getByRole('group', { name: 'Recently opened' }).getByRole('option').waitFor();
  await page.keyboard.type('new purpose');
  await palette(page).getByRole('option', { name: 'New purpose' }).waitFor();
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/purpose\/create/);

  await page.goto('/admin/purpose');
  await page.getByRole('checkbox').first().waitFor();
  await page.keyboard.press('?');
  await page.getByRole('dialog', { name: 'Keyboard shortcuts' }).waitFor();
  await page.keyboard.press('Escape');
  await page.keyboard.press('/');
  await page.keyboard.type('creditworth');
  await shows(page, '1-1 of 1');
  expect(new URL(page.url()).searchParams.get('filter')).toContain('creditworth');
});

test('a table is tried, mended and imported; its terms are then changed and put away at once', async () => {
  const { page } = editor;
  const choose = (text: string) =>
    page
      .locator('input[type=file]')
      .setInputFiles({ name: 'terms.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
  await page.goto('/admin/import-table?type=purpose');
  await page.getByRole('heading', { name: 'Import a table', level: 1 }).waitFor();
  await choose('KEY,Name,Parents\nquokka-one,Quokka one,quokka-two\nquokka-two,,\n');
  await page.getByRole('button', { name: 'Try it' }).click();
  await shows(page, 'A new record needs “Name”.');
  expect(await page.getByRole('button', { name: 'Import' }).isDisabled()).toBe(true);
  await choose('KEY,Name,Parents\nquokka-one,Quokka one,quokka-two\nquokka-two,=Quokka two,\n');
  await page.getByRole('button', { name: 'Try it' }).click();
  await shows(page, 'This would make 2, change 0 and leave 0 as they are.');
  await page.getByRole('button', { name: 'Import 2 purposes' }).click();
  await shows(page, '2 made, 0 changed, 0 left as they were.');

  await page.goto('/admin/purpose');
  await page.getByRole('textbox', { name: 'Search' }).fill('quokka');
  await shows(page, '1-2 of 2');
  await page.getByRole('button', { name: 'Export' }).click();
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: /^CSV All 2/ }).click(),
  ]);
  const table = await readFile(await saved.path(), 'utf8');
  expect(table.split('\r\n')).toHaveLength(4);
  expect(table).toContain(`,"'=Quokka two",`);

  await page.getByRole('checkbox', { name: 'Select this row' }).first().check();
  await page.getByRole('button', { name: 'Change a field' }).click();
  const change = page.getByRole('dialog', { name: 'Change a field of many purposes' });
  await change.getByRole('radio', { name: 'All 2 purposes that match the list' }).check();
  await change.getByLabel('Value').fill('2026-05-15');
  await change.getByRole('button', { name: 'Change 2 purposes' }).click();
  await shows(page, '2 purposes changed.');
  await page
    .getByRole('cell', { name: /15 May 2026|May 15, 2026/ })
    .nth(1)
    .waitFor();

  await page.getByRole('checkbox', { name: 'Select this row' }).first().check();
  await page.getByRole('button', { name: 'Archive' }).click();
  const archive = page.getByRole('dialog', { name: 'Archive many purposes' });
  await archive.getByRole('radio', { name: /^All 2/ }).check();
  await archive.getByRole('button', { name: 'Archive 2 purposes' }).click();
  await shows(page, '2 purposes archived.');
  await shows(page, 'Nothing matches.');
  expect(troubles).toEqual([]);
});
