/** Before anything is saved an editor sees what it changes, from when it holds, and what the public would read. */
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium } from './chromium.ts';
import { done, type Held } from './mutation.ts';
import { inForceFrom, inWords, midnightIn } from './notice-period.ts';
import { type Person, personOf } from './person.ts';
import { type Register, startRegister } from './programs.ts';
import { openTab, pick, shows } from './version-page.ts';

let browser: Browser;
let register: Register;
let editor: Person;
let draft: Held;
const troubles: string[] = [];
const added = 'We also write letters about what we change.';

beforeAll(async () => {
  [browser, register] = await Promise.all([launchChromium(), startRegister()]);
  editor = await personOf({ browser, register, role: 'editor', troubles });
});

afterAll(async () => {
  await browser?.close();
  await register?.stop();
});

const versionsQuery = `{ all: policyVersionList(limit: 50) { nodes {
  id revision status policy { id key } statements { id key }
} } }`;
type Version = Held & {
  status: string;
  policy: { id: string; key: string };
  statements: { id: string; key: string }[];
};

async function openVersion(): Promise<Version> {
  const { all } = await editor.ask<{ all: { nodes: Version[] } }>(versionsQuery);
  const found = all.nodes.find(({ status }) => status === 'DRAFT' || status === 'IN_REVIEW');
  if (!found) throw new Error('No version is open.');
  return found;
}

const held = ({ id, revision }: Held): Held => ({ id, revision });

/** Of the policy whose version before promises ten days of notice. */
async function freshDraft(): Promise<Held> {
  const waiting = await openVersion();
  const recalled = await done(editor, 'policyVersionRecall(StepInput)', held(waiting));
  await done(editor, 'policyVersionDiscard(StepInput)', recalled);
  const begin =
    'mutation ($input: DraftInput!) { done: policyVersionDraft(input: $input) { record { id revision } } }';
  type Drafted = { done: { record: Held } };
  return (await editor.ask<Drafted>(begin, { input: { policy: waiting.policy.id } })).done.record;
}

type Outlook = { outlook: { differences: { reason: string }[]; effectiveAt: string; platforms: string[] } };
const outlookOf = (id: string) =>
  editor.ask<Outlook>(
    'query ($id: ID!) { outlook: policyVersionOutlook(id: $id) { differences { reason } effectiveAt platforms } }',
    { id },
  );

const now = () => new Date().toISOString();
const foresight = (page: Page) => page.getByRole('region', { name: 'What this changes', exact: true });

test('while a recipient is typed its class, the reason and the date of the draft are there before saving', async () => {
  const { page } = editor;
  draft = await freshDraft();
  const statement = (await openVersion()).statements.find(({ key }) => key === 'service-providers');
  await page.goto(`/admin/statement/${statement?.id}`);
  const beside = foresight(page);
  await beside.getByText('Nothing differs from the version before.').waitFor();
  await beside.getByText('If posted now: in force from').waitFor();

  await pick(page, 'Recipients', 'Network advertisers');

  const card = beside.getByRole('article', { name: /recipients made broader \(adds Network advertisers\)$/ });
  await card.getByText('Material change').waitFor();
  expect(await card.textContent()).toContain('Wider practice');
  expect(await card.textContent()).toContain(
    'A new class of recipient: material. (12 CFR 1016.8(b)(1)(ii); rule new-recipient-class, edition 1)',
  );
  await beside.getByText('1 difference is material; version 4 promises 10 days.').waitFor();
  await beside.getByText(inWords(inForceFrom(now()))).waitFor();

  await page.getByRole('textbox', { name: 'Condition' }).fill('as far as it pleases us');
  await beside.getByText('No rule covers this change, so it counts as material.').waitFor();
}, 60_000);

test('what was foreseen is what the register says once it is saved', async () => {
  const { page } = editor;
  const typed = await foresight(page).getByRole('article').allTextContents();
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('tab', { name: 'Differences (2)' }).click();
  await shows(page, '2 differences against version 4, 2 of them material.');
  await shows(page, 'Whether the differences apply to information collected earlier is not said.');
  const listed = page.getByRole('tabpanel').getByRole('article');
  await listed.nth(1).waitFor();

  const { outlook } = await outlookOf(draft.id);

  expect(await listed.allTextContents()).toEqual(typed);
  expect(outlook.differences.map(({ reason }, place) => typed[place]?.includes(reason))).toEqual([
    true,
    true,
  ]);
  expect(outlook.effectiveAt).toBe(inForceFrom(now()));
}, 60_000);

test('another instant of posting leads to another date, for sites and policies that are named', async () => {
  const { page } = editor;
  await openTab(page, 'Notice');
  const strip = page.getByRole('region', { name: 'What if it were posted' });
  await strip.getByText('3 sites must show the notice').waitFor();
  await strip.getByRole('link', { name: 'Consumer Privacy Notice' }).waitFor();
  await strip.getByText('Version 4 is on its way').waitFor();
  await strip.getByText(inWords(inForceFrom(now()))).waitFor();

  await strip.getByLabel('What if it is posted on').fill(midnightIn(40));

  const posted = midnightAt(40);
  await strip.getByText(`If posted on ${inWords(posted)}, and every site shows the notice at once`).waitFor();
  await strip.getByText(inWords(inForceFrom(posted))).waitFor();
  await strip.getByLabel('What if it is posted on').fill(midnightIn(-1));
  await strip.getByText('This instant is past; it is reckoned from now.').waitFor();
}, 60_000);

function midnightAt(days: number): string {
  const midnight = Temporal.PlainDateTime.from(midnightIn(days)).toZonedDateTime('America/New_York');
  return midnight.toInstant().toString({ fractionalSecondDigits: 3 });
}

test('at 360 px the public reads one text before the switch and another after it, and no date too early', async () => {
  const { page } = editor;
  const { revision } = await openVersion();
  const text = await textOf(draft.id);
  await done(editor, 'updatePolicyVersion(UpdatePolicyVersionInput)', {
    ...{ id: draft.id, revision, text: `${text}\n\n${added}`, noticeText: 'We shall say more.\n\nRead on.' },
  });
  await page.reload();
  const panel = page.getByRole('region', { name: 'What the public would read' });
  const shown = panel.frameLocator('iframe');
  await shown.getByRole('heading', { name: 'The date is not set yet' }).waitFor();

  await pickScope(page, 'Collected after');
  await shown.getByText('It applies to information collected once it is in force.').waitFor();

  await panel.getByRole('button', { name: 'Policy page' }).click();
  await panel.getByRole('button', { name: 'Before the posting' }).click();
  await shown.getByText('Version 4: what changed').waitFor();
  expect(await shown.getByText(added).count()).toBe(0);
  expect(await widthOf(shown)).toBe(360);

  await panel.getByRole('button', { name: 'At the switch' }).click();
  await shown.getByText('Version 5: what changed').waitFor();
  await shown.getByText(added).waitFor();
  const public3 = await (await page.request.get(`${register.origin}/policies/online-privacy-policy`)).text();
  expect(public3).not.toContain(added);

  await panel.getByRole('button', { name: 'Notice on a site' }).click();
  await panel.getByText('the site need not show the notice any more').waitFor();
  await panel.getByRole('button', { name: 'In the notice period' }).click();
  await shown.getByText('We shall say more.').waitFor();
  expect(troubles).toEqual([]);
}, 60_000);

test('a wide page, a dark one and paper are shown as they are, made smaller and not squeezed', async () => {
  const { page } = editor;
  const panel = page.getByRole('region', { name: 'What the public would read' });
  const paper = () =>
    panel
      .frameLocator('iframe')
      .locator('body')
      .evaluate((body) => getComputedStyle(body).backgroundColor);
  await panel.getByRole('button', { name: 'Policy page' }).click();
  const white = 'rgb(255, 255, 255)';
  await expect.poll(paper).toBe(white);
  await panel.getByRole('button', { name: 'Dark' }).click();
  await expect.poll(paper).not.toBe(white);

  await panel.getByRole('button', { name: 'Desktop, 1280 px' }).click();
  await expect.poll(() => widthOf(panel.frameLocator('iframe'))).toBe(1280);
  expect((await panel.locator('iframe').boundingBox())?.width).toBeLessThan(1280);

  await panel.getByRole('button', { name: 'Paper' }).click();
  await expect.poll(paper).toBe(white);
  expect(troubles).toEqual([]);
}, 60_000);

async function pickScope(page: Page, scope: string): Promise<void> {
  await page.getByRole('combobox', { name: 'Applies to' }).click();
  await page.getByRole('option', { name: scope }).click();
}

const widthOf = (frame: FrameLocator) => frame.locator('html').evaluate((page) => page.clientWidth);

async function textOf(id: string): Promise<string> {
  const query = 'query ($id: ID!) { node(id: $id) { ... on PolicyVersion { text } } }';
  return (await editor.ask<{ node: { text: string } }>(query, { id })).node.text;
}
