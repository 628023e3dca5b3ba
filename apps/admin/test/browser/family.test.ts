// Who belongs to whom, drawn and told; and who did what, as an auditor reads it.
import { readFileSync } from 'node:fs';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium } from './chromium.ts';
import { personOf } from './person.ts';
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

test('somebody sees the family as a picture and as a table that say the same, on the day they choose', async () => {
  const troubles: string[] = [];
  const { page } = await personOf({ browser, register, role: 'viewer', troubles });
  await page.getByRole('menuitem', { name: 'Family picture' }).click();
  const picture = page.getByRole('region', { name: 'Family', exact: true });
  const holding = picture.getByRole('link', { name: 'Northgate Mutual Holding Company' });
  await holding.waitFor();

  const drawn = await drawnTies(picture);
  expect(drawn).toHaveLength(7);
  expect(await picture.locator('path[marker-end]').count()).toBe(drawn.length);
  expect(await tiesInTable(page)).toEqual(drawn);

  const wide = await picture.getByRole('link').count();
  await page.getByRole('button', { name: 'Controlled by' }).click();
  await page.getByLabel('Family of').click();
  await page.getByRole('option', { name: 'Northgate Mutual family of companies' }).click();
  const chosen = new URL(page.url()).searchParams;
  expect(chosen.get('relations')?.split(',')).not.toContain('controlled-by');
  await page.reload();
  await holding.waitFor();
  expect(await drawnTies(picture)).toHaveLength(4);
  expect(await picture.getByRole('link').count()).toBe(wide);

  const [svg, png] = [await saved(page, 'Save as SVG'), await saved(page, 'Save as PNG')];
  expect(svg.toString()).toContain('<title>Northgate Legal Plans, Inc.</title>');
  expect(svg.toString()).not.toContain('href');
  expect(png.subarray(1, 4).toString()).toBe('PNG');

  await holding.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Northgate Mutual Holding Company' }).waitFor();
  expect(troubles).toEqual([]);
}, 90_000);

test('an auditor finds who did what, what it changed, and that the chain is whole', async () => {
  const troubles: string[] = [];
  const { page } = await personOf({ browser, register, role: 'auditor', troubles });
  await page.getByRole('menuitem', { name: 'Audit trail' }).click();
  await page.getByText(/^Verified up to entry \d+, the last one/).waitFor();
  const trail = page.getByRole('region', { name: 'Audit entries' });
  await trail.getByRole('listitem').first().waitFor();

  await page.getByLabel('What was done').click();
  await page.getByRole('option', { name: 'Version submitted' }).click();
  await page.getByLabel('Kind of record').click();
  await page.getByRole('option', { name: 'Policy version', exact: true }).click();
  const entry = trail.getByRole('listitem').first();
  await entry.getByText(/^Version submitted – policy version/).waitFor();
  await entry.getByRole('button', { name: 'What changed' }).click();
  await entry.getByText('Draft became In review').waitFor();
  const { searchParams } = new URL(page.url());
  expect([searchParams.get('action'), searchParams.get('type')]).toEqual([
    'policy-version.submit',
    'policy-version',
  ]);

  await page.getByRole('button', { name: 'Show all' }).click();
  await page.getByRole('button', { name: 'Older' }).click();
  await page.waitForURL(/before=\d+/);
  await page.getByRole('button', { name: 'Newest' }).click();
  await page.getByLabel('What was done').click();
  await page.getByRole('option', { name: 'Version approved' }).click();
  await trail
    .getByText(/^Bound to the dossier [0-9a-f]{16}…$/)
    .first()
    .waitFor();

  await page.getByRole('menuitem', { name: 'Legal entities' }).click();
  await page.getByRole('link', { name: 'Northgate Securities LLC' }).click();
  const own = page.getByRole('region', { name: 'What was done' }).first();
  await own.getByText('Legal entity added').waitFor();
  await own.getByRole('link', { name: 'In the audit trail' }).click();
  await trail.getByText('Legal entity added', { exact: false }).waitFor();
  expect(troubles).toEqual([]);
}, 90_000);

test('who may not read the audit entries is offered none of them', async () => {
  const troubles: string[] = [];
  const { page } = await personOf({ browser, register, role: 'editor', troubles });

  expect(await page.getByRole('menuitem', { name: 'Audit trail' }).count()).toBe(0);
  await page.goto('/admin/audit');
  await page.getByText('Your role (editor) does not allow this.').waitFor();
  expect(troubles).toEqual([]);
}, 60_000);

/** From the descriptions of the boxes: what each says it is tied to. */
async function drawnTies(picture: Locator): Promise<string[]> {
  const boxes = await picture
    .getByRole('link')
    .evaluateAll((links) =>
      links.map((link) => [
        link.querySelector('title')?.textContent,
        link.querySelector('desc')?.textContent,
      ]),
    );
  const names = boxes.map(([name = '']) => name);
  return boxes
    .flatMap(([from, told]) =>
      (told ?? '').split(/\.(?: |$)/).flatMap((sentence) => {
        const relation = /^(controlled by|member of) /.exec(sentence)?.[1];
        const to = names.find((name) => name && relation && sentence.startsWith(`${relation} ${name}`));
        return to ? [`${from} | ${relation} | ${to}`] : [];
      }),
    )
    .sort();
}

async function tiesInTable(page: Page): Promise<string[]> {
  await page.getByRole('button', { name: 'Table' }).click();
  const rows = page.getByRole('region', { name: 'Family: ties' }).getByRole('row');
  const cells = await rows.evaluateAll((all) =>
    all.slice(1).map((row) => [...row.querySelectorAll('td')].map(({ textContent }) => textContent)),
  );
  await page.getByRole('button', { name: 'Picture' }).click();
  return cells.map((row) => row.slice(0, 3).join(' | ')).sort();
}

async function saved(page: Page, name: string): Promise<Buffer> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name }).click(),
  ]);
  return readFileSync(await download.path());
}
