import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium } from './chromium.ts';
import { done } from './mutation.ts';
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

type Entity = { id: string; revision: number; name: string; description: string | null };
const question = '{ all: legalEntityList(limit: 1) { nodes { id revision name description } } }';

async function anEntity(): Promise<Entity> {
  const { all } = await editor.ask<{ all: { nodes: Entity[] } }>(question);
  const [first] = all.nodes;
  if (!first) throw new Error('There is no entity.');
  return first;
}

const nowOf = async (id: string) => {
  const asked = 'query ($id: ID!) { node(id: $id) { ... on LegalEntity { name description jurisdiction } } }';
  return (await editor.ask<{ node: Record<string, string> }>(asked, { id })).node;
};

/** As a link within the dashboard does. */
const typeInto = (page: Page, label: string, text: string) =>
  page.getByLabel(label, { exact: true }).fill(text);

test('who saves second keeps what they typed, takes the rest, and has both changes of a text', async () => {
  const { page } = editor;
  const made = await anEntity();
  const input = { id: made.id, revision: made.revision, description: 'It insures people and pays claims.' };
  await done(editor, 'updateLegalEntity(UpdateLegalEntityInput)', input);
  await page.goto(`/admin/legal-entity/${made.id}`);
  await typeInto(page, 'Description', 'It insures many people and pays claims.');
  await typeInto(page, 'Legal name *', 'Mine Mutual');
  const theirs = {
    description: 'It insures people and pays all claims.',
    name: 'Theirs Mutual',
    jurisdiction: 'Ohio',
  };
  await done(editor, 'updateLegalEntity(UpdateLegalEntityInput)', {
    ...theirs,
    id: made.id,
    revision: made.revision + 1,
  });

  await page.getByRole('button', { name: 'Save' }).click();
  const dialog = page.getByRole('dialog', { name: /^Changed meanwhile by/ });
  await dialog.getByText('Choose for: Legal name.').waitFor();
  expect(await dialog.getByRole('button', { name: 'Save' }).isDisabled()).toBe(true);
  await dialog.getByRole('radiogroup', { name: 'Legal name' }).getByLabel(/^Mine/).check();
  await dialog.getByRole('button', { name: 'Save' }).click();

  await page.getByText('The legal entity is saved.').waitFor();
  await page.waitForURL(/\/show$/);
  expect(await nowOf(made.id)).toEqual({
    ...{ name: 'Mine Mutual', jurisdiction: 'Ohio' },
    description: 'It insures many people and pays all claims.',
  });
});

test('what was typed outlives a reload and the end of the session, until it is discarded', async () => {
  const { page } = editor;
  const { id, name } = await anEntity();
  page.once('dialog', (dialog) => dialog.accept());
  await page.goto(`/admin/legal-entity/${id}`);
  await typeInto(page, 'Legal name *', 'Typed and not saved');
  await page.waitForFunction(() => Object.keys(localStorage).some((key) => key.startsWith('draft:')));
  await page.reload();
  await page.getByText('What you typed here was not saved').waitFor();
  await page.getByRole('button', { name: 'Restore what you typed' }).click();
  expect(await page.getByLabel('Legal name *').inputValue()).toBe('Typed and not saved');

  await page.context().clearCookies();
  page.once('dialog', (dialog) => dialog.accept());
  await page.goto(`/admin/legal-entity/${id}`);
  const { email, password } = register.accountOf('editor');
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('menuitem', { name: 'Policies' }).waitFor();
  await page.goto(`/admin/legal-entity/${id}`);
  await page.getByRole('button', { name: 'Discard it' }).click();

  expect(await page.getByLabel('Legal name *').inputValue()).toBe(name);
  expect(
    await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('draft:'))),
  ).toEqual([]);
});

test('the text of a draft is kept while it is typed, and merged with what somebody else saved', async () => {
  const { page, ask } = editor;
  type Drafted = { done: { record: { id: string; revision: number; text: string } } };
  const policies = await ask<{ all: { nodes: { id: string; key: string }[] } }>(
    '{ all: policyList { nodes { id key } } }',
  );
  const policy = policies.all.nodes.find(({ key }) => key === 'consumer-privacy-notice');
  const draft =
    'mutation ($input: DraftInput!) { done: policyVersionDraft(input: $input) { record { id revision text } } }';
  const { record } = (await ask<Drafted>(draft, { input: { policy: policy?.id } })).done;
  await page.goto(`/admin/policy-version/${record.id}/show?tab=text`);
  const area = page.getByLabel('Text (Markdown)');
  await area.fill(`${record.text}\n\nMine at the end.`);
  await page.waitForFunction(() => Object.keys(localStorage).some((key) => key.includes('/text')));
  await page.reload();
  await page.getByRole('button', { name: 'Restore what you typed' }).click();
  expect(await area.inputValue()).toContain('Mine at the end.');

  const theirs = { id: record.id, revision: record.revision, text: `Theirs at the top.\n\n${record.text}` };
  await done(editor, 'updatePolicyVersion(UpdatePolicyVersionInput)', theirs);
  await page.getByRole('button', { name: 'Refresh' }).click();
  await page.getByRole('button', { name: 'Take in theirs' }).click();
  await page.getByRole('button', { name: 'Save the text' }).click();
  await page.getByText('The text is saved.').waitFor();

  expect(await area.inputValue()).toBe(`Theirs at the top.\n\n${record.text}\n\nMine at the end.`);
});

test('who leaves a form with changes is asked, and stays where they say so', async () => {
  const { page } = editor;
  const { id } = await anEntity();
  await page.goto(`/admin/legal-entity/${id}`);
  await typeInto(page, 'Jurisdiction', 'Utah');
  const asked = new Promise<string>((resolve) => {
    page.once('dialog', async (dialog) => {
      resolve(dialog.message());
      await dialog.dismiss();
    });
  });

  await page.getByRole('menuitem', { name: 'Platforms' }).click();

  expect(await asked).toContain('changes');
  expect(await page.getByLabel('Jurisdiction').inputValue()).toBe('Utah');
});

test('what was archived by mistake is back with one press, and later from its own page', async () => {
  const { page } = editor;
  page.once('dialog', (dialog) => dialog.accept());
  await page.goto('/admin/purpose/create');
  await typeInto(page, 'Key *', 'mistaken');
  await typeInto(page, 'Name *', 'Mistaken purpose');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.waitForURL(/pur_\w+\/show$/);
  const [id] = /pur_\w+/.exec(page.url()) ?? [];
  const archive = async () => {
    await page.goto(`/admin/purpose/${id}/show`);
    await page.getByText('Nothing in the register refers to it.').waitFor();
    await page.getByRole('button', { name: 'Archive' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Archive' }).click();
    await page.getByText('The purpose is archived.').waitFor();
  };

  await archive();
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByText('The purpose is back.').waitFor();
  await archive();
  await page.goto(`/admin/purpose/${id}/show`);
  await page.getByRole('button', { name: 'Restore' }).click();

  await page.getByRole('button', { name: 'Archive' }).waitFor();
  expect(troubles.filter((trouble) => !trouble.includes('401'))).toEqual([]);
});
