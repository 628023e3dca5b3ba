/** Questions to the API from within the desk. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { examples, sampleKnown, variablesOf } from '../../src/explorer/examples.ts';
import { launchChromium } from './chromium.ts';
import { type Person, personOf, signIn } from './person.ts';
import { type Register, startRegister } from './programs.ts';
import { shows } from './version-page.ts';

let browser: Browser;
let register: Register;
let auditor: Person;
const troubles: string[] = [];

beforeAll(async () => {
  [browser, register] = await Promise.all([launchChromium(), startRegister()]);
  auditor = await personOf({ browser, register, role: 'auditor', troubles });
});

afterAll(async () => {
  await browser?.close();
  await register?.stop();
});

const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });
const answer = (page: Page) => page.getByRole('region', { name: 'The answer as it came' });

async function writes(page: Page, query: string): Promise<void> {
  await field(page, 'Query').press('Control+A');
  await field(page, 'Query').press('Delete');
  await field(page, 'Query').pressSequentially(query);
}

/** Ctrl+Enter runs, with the cursor in the query. */
async function runs(page: Page, query: string): Promise<void> {
  await writes(page, query);
  await field(page, 'Query').press('Control+Enter');
}

test.each(examples)('the register answers the example "$name"', async (example) => {
  const variables = variablesOf(example, sampleKnown);

  const answered = await auditor.ask<object>(example.query, variables ? JSON.parse(variables) : {});

  expect(Object.values(answered).every((part) => part !== null)).toBe(true);
});

test('somebody takes an example, changes it with help, runs it, and passes it on', async () => {
  const { page } = auditor;
  await page.getByRole('menuitem', { name: 'API explorer' }).click();
  await page.getByRole('heading', { name: 'API explorer', level: 1 }).waitFor();
  await page.getByRole('button', { name: 'Every version of a policy' }).click();
  await page.getByRole('button', { name: 'Run (Ctrl+Enter)' }).click();
  await answer(page).filter({ hasText: '"timeZone": "America/New_York"' }).waitFor();

  await runs(page, '{ policyList(limit: 1) { totalCount unheard } }');
  await shows(page, 'Cannot query field "unheard" on type "PolicyConnection".');
  await shows(page, 'GRAPHQL_VALIDATION_FAILED');
  await writes(page, '{ policy(key: "online-privacy-policy") { tit');
  await page.keyboard.press('Control+Space');
  await page.getByRole('option', { name: /^title/ }).click();
  await field(page, 'Query').press('Control+Enter');
  await answer(page).filter({ hasText: '"title": "Online privacy policy"' }).waitFor();

  await page.getByRole('tab', { name: 'History' }).click();
  await page
    .getByRole('button', { name: /^policy .*20/ })
    .first()
    .waitFor();
  await page.getByRole('tab', { name: 'Schema' }).click();
  await page.getByLabel('Find a field or type').fill('maySee');
  await shows(page, 'Nothing is called so.');
  await page.getByLabel('Find a field or type').fill('comparePol');
  await page.getByRole('button', { name: 'PolicyComparison!' }).click();
  await page.getByRole('region', { name: 'PolicyComparison' }).getByText('topics').waitFor();

  await page.getByRole('button', { name: 'Copy as curl' }).click();
  const command = await page.getByRole('textbox', { name: 'As a command' }).inputValue();
  expect(command).toContain('authorization: Bearer $PRIVACY_REGISTER_TOKEN');
  await page.getByRole('button', { name: 'Close' }).click();
  await page.getByRole('button', { name: 'Share' }).click();
  const address = await page.getByRole('textbox', { name: 'Address of this question' }).inputValue();
  expect(new URL(address).search).toBe('');
  await page.getByRole('button', { name: 'Close' }).click();

  const other = await browser.newContext({ baseURL: register.origin });
  const guest = await other.newPage();
  await guest.goto(address);
  await signIn(guest, register.accountOf('viewer'));
  await guest.getByRole('heading', { name: 'API explorer', level: 1 }).waitFor();
  expect(await field(guest, 'Query').textContent()).toContain('online-privacy-policy');
  await other.close();
  expect(troubles).toEqual([]);
}, 60_000);

test('a change is run only after a warning, and the role decides as everywhere', async () => {
  const { page } = auditor;
  await page.goto('/admin/explorer');
  const change = 'mutation { updatePolicy(input: { id: "x", expectedRevision: 1 }) { userErrors { code } } }';
  await runs(page, change);
  const warning = page.getByRole('dialog', { name: 'This changes the register' });
  await warning.getByText('updatePolicy').waitFor();
  await warning.getByRole('button', { name: 'Cancel' }).click();
  await shows(page, 'Nothing was asked yet.');

  await field(page, 'Query').press('Control+Enter');
  await warning.getByRole('button', { name: 'Change the register' }).click();

  await answer(page).filter({ hasText: 'FORBIDDEN' }).waitFor();
  expect(troubles).toEqual([]);
});
