import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium } from './chromium.ts';
import { type Person, personOf } from './person.ts';
import { type Register, startRegister } from './programs.ts';

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

const chosenIn = (page: Page) => page.getByRole('treeitem', { selected: true });
const named = (page: Page, name: string | RegExp) => page.getByRole('treeitem', { name });

test('a tree is walked with the keyboard, and its address leads back to the term', async () => {
  const { page } = editor;
  await page.goto('/admin/data-category');
  await page.getByRole('link', { name: 'Tree' }).click();
  const tree = page.getByRole('tree', { name: 'Data categories' });
  await tree.getByRole('treeitem').first().focus();

  await page.keyboard.press('End');
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  const second = (await page.locator(':focus').textContent()) ?? '';
  await page.keyboard.press('Enter');
  await page.waitForURL(/term=dct_/);
  await page.reload();

  expect(await chosenIn(page).textContent()).toBe(second);
  expect(await chosenIn(page).getAttribute('aria-level')).toBe('2');
});

test('terms are added, moved under a second parent, found, and merged into one another', async () => {
  const { page } = editor;
  await page.goto('/admin/purpose/tree');
  const add = async (name: string) => {
    await page.getByRole('button', { name: 'Add at the top' }).click();
    await page.getByLabel('Name').fill(name);
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await page.getByRole('heading', { name, level: 2 }).waitFor();
  };
  await add('Walking dogs');
  await add('Walking cats');
  await page.getByRole('button', { name: 'Add below' }).click();
  await page.getByLabel('Name').fill('Walking both');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await page.getByRole('heading', { name: 'Walking both', level: 2 }).waitFor();

  await page.getByRole('button', { name: 'Move' }).click();
  await page.getByRole('dialog').getByLabel('Stands under').fill('Walking dogs');
  await page.getByRole('option', { name: /Walking dogs/ }).click();
  await page.getByRole('button', { name: 'Move', exact: true }).click();
  await page.getByText('Stands under Walking cats, Walking dogs.').waitFor();
  await page.getByLabel('Find a term').fill('both');
  await page.waitForFunction(() => document.querySelectorAll('[role=treeitem]').length === 4);
  expect(await named(page, /Walking both/).allTextContents()).toEqual([
    'Walking bothalso under Walking dogs',
    'Walking bothalso under Walking cats',
  ]);

  await page.getByRole('button', { name: 'Merge into another' }).click();
  await page.getByRole('dialog').getByText('No policy uses it or a narrower term.').waitFor();
  await page.getByLabel('Replaced by').fill('Walking dogs');
  await page.getByRole('option', { name: /Walking dogs/ }).click();
  await page.getByRole('button', { name: 'Replace', exact: true }).click();
  await page.getByRole('heading', { name: 'Walking dogs', level: 2 }).waitFor();
  await page.getByLabel('Find a term').fill('');
  expect(await named(page, /Walking both/).count()).toBe(0);
  await page.getByLabel('Deprecated and archived too').check();
  await page.getByLabel('Find a term').fill('both');
  await named(page, /Walking both.*no longer used/)
    .first()
    .waitFor();
});

test('a term that was posted keeps its place; a new one takes it over', async () => {
  const { page, ask } = editor;
  const question = `{ all: dataCategoryList(filter: { firstPostedAt: { isNull: false } }, limit: 1) {
    nodes { id name } } }`;
  const { all } = await ask<{ all: { nodes: { id: string; name: string }[] } }>(question);
  const [posted] = all.nodes;
  await page.goto(`/admin/data-category/tree?term=${posted?.id}`);
  await page.getByRole('heading', { name: `${posted?.name}`, level: 2, exact: true }).waitFor();

  await page.getByRole('button', { name: 'Move' }).click();
  await page.getByRole('heading', { name: `“${posted?.name}” keeps its place` }).waitFor();
  await page.getByRole('dialog').getByRole('button', { name: 'Replace by a new term' }).click();
  await page.getByRole('dialog').getByText('Felt in').waitFor();
  await page.getByLabel('Name').fill('A narrower meaning');
  await page.getByRole('button', { name: 'Make it and replace' }).click();

  await page.getByRole('heading', { name: 'A narrower meaning', level: 2 }).waitFor();
  expect(troubles).toEqual([]);
});
