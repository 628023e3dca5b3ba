/** What opens over a page of the dashboard: dialogs, menus, lists to choose from. */
import type { Page } from 'playwright-core';
import { done } from './mutation.ts';
import type { Person } from './person.ts';
import { button } from './version-page.ts';

export type Opening = { name: string; route: string; open: (person: Person) => Promise<void> };

export async function openings(person: Person): Promise<Opening[]> {
  const { entities, versions } = await person.ask<Found>(`{
    entities: legalEntityList(limit: 1) { nodes { id revision } }
    versions: policyVersionList(limit: 50) { nodes { id status } }
  }`);
  const [entity] = entities.nodes;
  const draft = versions.nodes.find(({ status }) => status === 'DRAFT')?.id;
  return [
    { name: 'the palette', route: '', open: press('Control+K', 'Search pages, commands and records') },
    { name: 'the shortcuts', route: 'purpose', open: press('?', 'Keyboard shortcuts') },
    { name: 'the menu of filters', route: 'policy', open: menuBehind('Add filter') },
    { name: 'the menu of exports', route: 'policy', open: menuBehind('Export') },
    { name: 'the menu of the account', route: '', open: openAccount },
    { name: 'the languages', route: '', open: menuBehind(/^Language/) },
    { name: 'a subscription', route: 'calendar', open: dialogBehind('Subscribe') },
    { name: 'archiving', route: `legal-entity/${entity?.id}/show`, open: dialogBehind('Archive') },
    { name: 'a choice', route: 'platform/create', open: chooseIn },
    { name: 'a step', route: `policy-version/${draft}/show`, open: takeStep },
    {
      name: 'a conflict',
      route: `legal-entity/${entity?.id}`,
      open: (who) => collide(who, entity?.id ?? ''),
    },
  ];
}

type Found = {
  entities: { nodes: { id: string; revision: number }[] };
  versions: { nodes: { id: string; status: string }[] };
};

const main = (page: Page) =>
  page.locator('#main-content :is(h1, button, a, input):visible').first().waitFor();

const press =
  (key: string, name: string) =>
  async ({ page }: Person) => {
    await main(page);
    await page.keyboard.press(key);
    await page.getByRole('dialog', { name }).waitFor();
  };

const menuBehind =
  (name: string | RegExp) =>
  async ({ page }: Person) => {
    await page.getByRole('button', { name }).first().click();
    await page.getByRole('menu').last().waitFor();
  };

async function openAccount({ page }: Person): Promise<void> {
  await page.getByRole('banner').getByRole('button').last().click();
  await page.getByRole('menuitemradio', { name: 'High contrast' }).waitFor();
}

const dialogBehind =
  (name: string) =>
  async ({ page }: Person) => {
    await page.getByRole('button', { name }).first().click();
    await page.getByRole('dialog').waitFor();
  };

async function chooseIn({ page }: Person): Promise<void> {
  await page.getByRole('combobox').first().click();
  await page.getByRole('option').first().waitFor();
}

async function takeStep({ page }: Person): Promise<void> {
  await button(page, 'Discard').click();
  await page.getByRole('dialog').waitFor();
}

/** Somebody else saves what stands in the form already. */
async function collide(person: Person, id: string): Promise<void> {
  const { page } = person;
  await page.getByLabel('Legal name *').fill('Mine Mutual');
  const asked = 'query ($id: ID!) { node(id: $id) { ... on LegalEntity { id revision } } }';
  const { node } = await person.ask<{ node: { id: string; revision: number } }>(asked, { id });
  await done(person, 'updateLegalEntity(UpdateLegalEntityInput)', {
    ...node,
    ...{ name: `Theirs ${node.revision}` },
  });
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('dialog', { name: /^Changed meanwhile by/ }).waitFor();
}
