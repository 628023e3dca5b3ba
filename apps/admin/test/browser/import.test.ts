import { aDocument, aStatementTold, aVersionTold } from '@privacy-register/schema/testing/document';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium } from './chromium.ts';
import { type Person, personOf } from './person.ts';
import { type Register, startRegister } from './programs.ts';

let browser: Browser;
let register: Register;

beforeAll(async () => {
  [browser, register] = await Promise.all([launchChromium(), startRegister()]);
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await register?.stop();
});

async function choose({ page }: Person, document: object): Promise<void> {
  const buffer = Buffer.from(JSON.stringify(document));
  await page
    .getByLabel('Document', { exact: true })
    .setInputFiles({ name: 'linden.json', mimeType: 'application/json', buffer });
}

/** With terms that the sample's vocabularies do not have. */
const terms = { recipients: ['linden-partners'], actors: ['linden-itself'], dataCategories: [] };
const parties = [
  { key: 'linden-itself', name: 'Linden' },
  { key: 'linden-partners', name: 'Partners of Linden' },
];
const vocabulary = { dataCategories: [], collectionMethods: [], purposes: [], parties };
const document = (over = {}) =>
  aDocument({ vocabulary, versions: [aVersionTold({ statements: [aStatementTold(terms)] })], ...over });

const policies = (person: Person) =>
  person.ask<{ policyList: { totalCount: number } }>('{ policyList { totalCount } }');

test('an editor tries a document out, mends it, imports it, and is told when it is here already', async () => {
  const troubles: string[] = [];
  const person = await personOf({ browser, register, role: 'editor', troubles });
  const { page } = person;
  await page.getByRole('menuitem', { name: 'Import' }).click();
  const before = await policies(person);

  const wrong = aVersionTold({ statements: [aStatementTold({ recipients: ['nobody'] })] });
  await choose(person, document({ versions: [wrong] }));
  await page.getByText('versions.0.statements.0.recipients.0').waitFor();
  expect(await page.getByRole('button', { name: 'Import it' }).count()).toBe(0);

  await choose(person, document());
  await page.getByRole('button', { name: 'Import it' }).waitFor();
  expect(await page.getByRole('row', { name: /^Policy versions/ }).textContent()).toContain('1');
  expect(await policies(person)).toEqual(before);

  await page.getByRole('button', { name: 'Import it' }).click();
  await page.getByText('All of it is in the register now').waitFor();
  expect((await policies(person)).policyList.totalCount).toBe(before.policyList.totalCount + 1);

  await choose(person, document());
  await page.getByText('There is nothing to import').waitFor();
  expect(troubles).toEqual([]);
}, 120_000);

test('whoever may not import is told so', async () => {
  const { page } = await personOf({ browser, register, role: 'approver', troubles: [] });

  await page.goto('/admin/import');

  await page.getByText('Your role (approver) does not allow this').waitFor();
  expect(await page.getByRole('menuitem', { name: 'Import' }).count()).toBe(0);
}, 60_000);
