/** Takes the pictures of docs/dashboard.md anew, from the sample register. */
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { launchChromium } from './chromium.ts';
import { type Person, personOf } from './person.ts';
import { startRegister } from './programs.ts';

const folder = fileURLToPath(new URL('../../../../docs/screens/', import.meta.url));
const troubles: string[] = [];
type Version = { id: string; number: number | null; status: string; policy: { key: string } };
type Known = { draft: string; review: string; newer: string; older: string; observed: string };

/** Opens a page and waits for what is to be seen on it. */
const at = (path: string, words: string | RegExp) => async (page: Page) => {
  await page.goto(`/admin/${path}`);
  await page.locator('#main-content').getByText(words).first().waitFor();
};
const workbench = (draft: string) => async (page: Page) => {
  await at(`policy-version/${draft}/show?tab=text`, 'sentences accounted for')(page);
  await page.getByRole('button', { name: 'Hide what would follow' }).click();
  await page.getByRole('button', { name: 'Save the text' }).evaluate((button) => button.scrollIntoView());
};
const palette = async (page: Page) => {
  await at('', /^Hello/)(page);
  await page.getByRole('button', { name: 'Search' }).click();
  await page.getByRole('dialog').getByRole('combobox').fill('e-mail');
  await page.getByRole('dialog').getByText('Statements').waitFor();
};
/** By the role that sees most of it. */
const screens = (known: Known): [string, string, (page: Page) => Promise<unknown>][] => [
  ['home', 'approver', at('', /^Hello/)],
  ['workbench', 'editor', workbench(known.draft)],
  ['what-if', 'editor', at(`policy-version/${known.review}/show?tab=notice`, 'What the public would read')],
  ['review', 'approver', at(`review/${known.review}`, /^Difference 1/)],
  ['compare', 'editor', at(`compare?from=${known.older}&to=${known.newer}&view=redline`, /^Redline of/)],
  ['data-map', 'editor', at(`data-map?version=${known.observed}`, /lines, from/)],
  ['family', 'editor', at('family', 'Save as SVG')],
  ['calendar', 'editor', at('calendar', 'Calendar')],
  ['tree', 'editor', at('data-category/tree', 'Personal information')],
  ['search', 'editor', palette],
  ['audit', 'auditor', at('audit', 'What changed')],
  ['explorer', 'editor', at('explorer', 'Nothing was asked yet')],
];

mkdirSync(folder, { recursive: true });
const register = await startRegister('all');
const browser = await launchChromium();
const people = new Map<string, Person>();
for (const role of ['editor', 'approver', 'auditor']) {
  people.set(role, await personOf({ browser, register, role, troubles }));
}
const editor = people.get('editor');
for (const [name, role, open] of editor ? screens(await knownTo(editor)) : []) {
  const page = people.get(role)?.page;
  if (!page) continue;
  await page.setViewportSize({ width: 1280, height: 860 });
  await open(page);
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(800);
  await page.screenshot({ path: `${folder}${name}.png` });
}
await browser.close();
await register.stop();
if (troubles.length) throw new Error(troubles.join('\n'));

async function knownTo({ ask }: Person): Promise<Known> {
  const words =
    'mutation ($input: DraftInput!) { done: policyVersionDraft(input: $input) { record { id } } }';
  const { policies } = await ask<{ policies: { nodes: { id: string; key: string }[] } }>(
    '{ policies: policyList { nodes { id key } } }',
  );
  const policy = policies.nodes.find(({ key }) => key === 'consumer-privacy-notice')?.id;
  const { done } = await ask<{ done: { record: { id: string } } }>(words, { input: { policy } });
  const { all } = await ask<{ all: { nodes: Version[] } }>(
    '{ all: policyVersionList(limit: 50) { nodes { id number status policy { key } } } }',
  );
  const named = (isMeant: (version: Version) => boolean) => all.nodes.find(isMeant)?.id ?? '';
  const online = (number: number) =>
    named((each) => each.policy.key === 'online-privacy-policy' && each.number === number);
  return {
    draft: done.record.id,
    review: named(({ status }) => status === 'IN_REVIEW'),
    newer: online(3),
    older: online(2),
    observed: named(({ policy: { key } }) => key.startsWith('massmutual')),
  };
}
