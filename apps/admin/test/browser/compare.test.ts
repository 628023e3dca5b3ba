// A lawyer holds two versions against each other, prints the redline, and compares two documents.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium } from './chromium.ts';
import { type Person, personOf } from './person.ts';
import { type Register, startRegister } from './programs.ts';
import { shows } from './version-page.ts';

let browser: Browser;
let register: Register;

beforeAll(async () => {
  [browser, register] = await Promise.all([launchChromium(), startRegister()]);
});

afterAll(async () => {
  await browser?.close();
  await register?.stop();
});

const openView = (page: Page, name: string) =>
  page.getByRole('tablist', { name: 'Views of the comparison' }).getByRole('tab', { name }).click();
const sentence = 'They may also learn which of our products you own and offer you theirs.';

test('two versions are compared by statements, by words, and as a redline on paper', async () => {
  const troubles: string[] = [];
  const { page } = await personOf({ browser, register, role: 'editor', troubles });
  await page.getByRole('menuitem', { name: 'Policies' }).click();
  await page.getByRole('table').getByRole('link', { name: 'Online privacy policy' }).click();
  await page.getByRole('link', { name: 'Compare versions' }).click();
  await choose(page, 'Earlier', /^Version 3, in force/);
  await choose(page, 'Later', /^Version 4, in its notice period/);

  const added = page
    .getByRole('article', { name: 'Who information is disclosed to: statement added' })
    .first();
  await added.getByText('Material change').waitFor();
  await added.getByText('rule practice-added').waitFor();
  await choose(page, 'Direction', 'Narrower practice');
  await shows(page, /^[123] of 4 shown/);

  await openView(page, 'Text');
  const come = page.locator('ins').filter({ hasText: sentence });
  await come.waitFor();
  await page
    .getByRole('button', { name: /^Show \d+ paragraphs that stayed the same/ })
    .first()
    .click();
  await shows(page, 'This policy covers three websites and nothing else');
  await page.getByRole('button', { name: 'In line' }).click();
  await come.waitFor();

  await openView(page, 'Redline');
  await page
    .getByRole('region', { name: 'Redline of the two texts' })
    .locator('ins', { hasText: sentence })
    .waitFor();
  await choose(page, 'Paper', 'US Letter');
  await page.reload();
  await shows(page, /Underlined: only in Version 4/);
  await page.emulateMedia({ media: 'print' });
  await page.getByRole('menuitem', { name: 'Compare' }).waitFor({ state: 'hidden' });
  expect(await page.getByRole('heading', { level: 2 }).first().textContent()).toBe(
    'Redline of Online privacy policy',
  );
  const paper = await page.pdf({ preferCSSPageSize: true });
  expect(paper.subarray(0, 5).toString()).toBe('%PDF-');
  expect(troubles).toEqual([]);
}, 60_000);

test('two documents are compared topic by topic', async () => {
  const troubles: string[] = [];
  const { page } = await personOf({ browser, register, role: 'auditor', troubles });
  await page.getByRole('menuitem', { name: 'Compare' }).click();
  await page.getByRole('button', { name: 'Two documents' }).click();
  await choose(page, 'First document', 'Online privacy policy');
  await choose(page, 'Second document', 'Consumer Privacy Notice');

  await page.getByRole('button', { name: /^Differs/ }).click();
  await choose(page, 'Kind', 'Retention');
  await shows(page, /^\d+ of \d+ topics$/);
  const verdicts = await page.getByRole('rowheader').allTextContents();
  expect(verdicts.every((words) => words === 'Differs Retention' || words === 'DiffersRetention')).toBe(true);
  expect(troubles).toEqual([]);
}, 60_000);

test('a draft’s notice says that its date is not set, inside the one main part of the page', async () => {
  const troubles: string[] = [];
  const person = await personOf({ browser, register, role: 'approver', troubles });
  await person.page.goto(`/admin/policy-version/${await versionIn(person, 'IN_REVIEW')}/show?tab=notice`);
  const preview = person.page.frameLocator('iframe[title^="Preview: Posted, and not every site"]');
  await preview.getByRole('heading', { name: 'The date is not set yet' }).waitFor();

  expect(await person.page.locator('main').count()).toBe(1);
  expect(troubles).toEqual([]);
}, 60_000);

test('a correction that is asked for is told field by field', async () => {
  const troubles: string[] = [];
  const person = await personOf({ browser, register, role: 'approver', troubles });
  const version = await versionIn(person, 'POSTING');
  const approval = await askForErratum(person, version);

  const row = person.page.getByRole('row', { name: /^Modality Does Generally$/ });
  await person.page.goto(`/admin/policy-version/${version}/show?tab=decisions`);
  await row.waitFor();
  await person.page.goto(`/admin/approval/${approval}/show`);
  await row.waitFor();
  expect(troubles).toEqual([]);
}, 60_000);

async function choose(page: Page, label: string, option: string | RegExp): Promise<void> {
  await page.getByRole('combobox', { name: label }).click();
  await page.getByRole('option', { name: option }).click();
  await page.getByRole('listbox').waitFor({ state: 'detached' });
}

async function versionIn({ ask }: Person, status: string): Promise<string> {
  type Versions = { all: { nodes: { id: string; status: string }[] } };
  const { all } = await ask<Versions>('{ all: policyVersionList(limit: 50) { nodes { id status } } }');
  const found = all.nodes.find((version) => version.status === status);
  return found?.id ?? '';
}

async function askForErratum({ ask }: Person, id: string): Promise<string> {
  type Found = {
    node: { revision: number; statements: { key: string; modality: string; negated: boolean }[] };
  };
  const said = '... on PolicyVersion { revision statements { key modality negated } }';
  const { node } = await ask<Found>(`query ($id: ID!) { node(id: $id) { ${said} } }`, { id });
  const plain = node.statements.find(({ modality, negated }) => modality === 'DOES' && !negated);
  const input = {
    ...{ id, expectedRevision: node.revision, statementKey: plain?.key, reason: 'We misread it.' },
    reading: { modality: 'generally' },
  };
  type Done = { done: { record: { id: string } | null; userErrors: { message: string }[] } };
  const asked = 'done: policyVersionErratum(input: $input) { record { id } userErrors { message } }';
  const { done } = await ask<Done>(`mutation ($input: ErratumInput!) { ${asked} }`, { input });
  return done.record?.id ?? JSON.stringify(done.userErrors);
}
