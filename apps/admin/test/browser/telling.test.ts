// Whoever is told: a webhook with its secret shown once and its deliveries, and an app on the adoption board.
import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium } from './chromium.ts';
import { copies } from './copies.ts';
import { type Person, personOf } from './person.ts';
import { type Register, startRegister } from './programs.ts';

let browser: Browser;
let register: Register;
let receiver: Server;
const received: IncomingHttpHeaders[] = [];
const troubles: string[] = [];

beforeAll(async () => {
  receiver = createServer((request, response) => {
    received.push(request.headers);
    request.resume().on('end', () => response.writeHead(202).end('Taken.'));
  }).listen(0, '127.0.0.1');
  await once(receiver, 'listening');
  [browser, register] = await Promise.all([launchChromium(), startRegister()]);
});

afterAll(async () => {
  await browser?.close();
  receiver?.close();
  await register?.stop();
});

test('an administrator subscribes a webhook, sees its secret once, and its deliveries with every try', async () => {
  const { page } = await personOf({ browser, register, role: 'administrator', troubles });
  await page.goto('/admin/subscription/create');
  await page.getByLabel('Name').fill('Claims desk');
  await page.getByLabel('Address of the webhook').fill(addressOf(receiver));
  await page.getByRole('button', { name: 'Save' }).click();
  const events = page.getByRole('combobox', { name: 'Events' });
  await events.and(page.locator('[aria-invalid="true"]')).waitFor();
  await page.locator('.MuiFormHelperText-root', { hasText: 'Choose what it is told of.' }).waitFor();
  await events.click();
  await page.getByRole('option', { name: 'Notice posted' }).click();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Save' }).click();
  const secret = await page.getByLabel('Signing secret').inputValue();
  expect(secret).toMatch(/^whsec_/);
  await copies(page, secret);

  await page.getByRole('link', { name: 'To the subscription' }).click();
  await page.getByRole('button', { name: 'Send a test' }).waitFor();
  expect(await page.content()).not.toContain(secret);
  await page.getByRole('button', { name: 'Send a test' }).click();
  const tries = page.getByRole('region', { name: 'Tries' });
  await tries.getByText('It has not been tried yet.').waitFor();
  await register.job('deliveries', '--once');
  await tries.getByText('Taken.').waitFor();
  await page.getByRole('button', { name: 'Send again' }).click();
  await page.getByText('Waiting', { exact: true }).waitFor();
  await register.job('deliveries', '--once');
  await tries.getByRole('listitem').nth(1).waitFor();

  expect(new Set(received.map((headers) => headers['webhook-id'])).size).toBe(1);
  expect(received.map((headers) => typeof headers['webhook-signature'])).toEqual(['string', 'string']);
  expect(troubles).toEqual([]);
}, 60_000);

test('the board turns from not fetched to acknowledged once the token of an app asks', async () => {
  const [editor, administrator] = await Promise.all([
    personOf({ browser, register, role: 'editor', troubles }),
    personOf({ browser, register, role: 'administrator', troubles }),
  ]);
  const { app, platform, policy, number } = await aConcernedApp(editor);
  const token = await tokenOf(administrator, app);
  const { page } = editor;
  await page.goto('/admin/');
  await page.getByText('2 apps have not fetched it.').waitFor();
  await page.getByRole('menuitem', { name: 'Adoption board' }).click();
  const row = page.getByRole('listitem').filter({ hasText: 'Claims' });
  await row.getByText('Not fetched', { exact: true }).waitFor();

  await asApp(token, `{ upcomingChanges(platform: "${platform}") { version { number } } }`);
  await page.reload();
  await row.getByText('with the coming changes of a platform').waitFor();
  const input = `{ policy: "${policy}", number: ${number} }`;
  await asApp(token, `mutation { versionAcknowledge(input: ${input}) { userErrors { code } } }`);
  await page.reload();
  await row.getByText('Acknowledged', { exact: true }).waitFor();

  expect(troubles).toEqual([]);
}, 60_000);

const addressOf = (server: Server) => {
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('The receiver has no port.');
  return `http://127.0.0.1:${bound.port}/hook`;
};

type Coming = {
  list: {
    nodes: {
      number: number;
      policy: { key: string; coverage: { platform: { id: string; key: string } }[] };
    }[];
  };
};

/** Serves a platform that the version on its way covers. */
async function aConcernedApp({ ask }: Person) {
  const { list } = await ask<Coming>(
    `{ list: policyVersionList(filter: { status: { eq: POSTING } }) { nodes {
      number policy { key coverage { platform { id key } } }
    } } }`,
  );
  const [version] = list.nodes;
  const served = version?.policy.coverage[0]?.platform;
  if (!version || !served) throw new Error('The sample has no version on its way.');
  const input = { key: 'claims', name: 'Claims', owner: 'Claims team', platforms: [served.id], policies: [] };
  const made = await ask<{ createApp: { record: { id: string } } }>(
    'mutation ($input: CreateAppInput!) { createApp(input: $input) { record { id } } }',
    { input },
  );
  return {
    app: made.createApp.record.id,
    platform: served.key,
    policy: version.policy.key,
    number: version.number,
  };
}

async function tokenOf({ ask }: Person, app: string): Promise<string> {
  const endsAt = new Date(Date.now() + 86_400_000).toISOString();
  const { apiTokenCreate } = await ask<{ apiTokenCreate: { secret: string } }>(
    'mutation ($input: TokenInput!) { apiTokenCreate(input: $input) { secret } }',
    { input: { name: 'Claims', role: 'VIEWER', endsAt, app } },
  );
  return apiTokenCreate.secret;
}

async function asApp(token: string, query: string): Promise<void> {
  const response = await fetch(`${register.origin}/graphql`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const { errors } = await response.json();
  expect(errors).toBeUndefined();
}
