/** Who wants to know asks for it, and is told of each step: by webhook, by e-mail, in the feed. */
import { Webhook } from 'standardwebhooks';
import { expect } from 'vitest';
import type { Cast } from './cast.ts';
import { personOf, watch } from './person.ts';
import type { Told } from './receivers.ts';

const reader = 'reader@household.example';
const wanted = [
  ...['NOTICE_POSTED', 'NOTICE_VERIFIED', 'NOTICE_LOST', 'NOTICE_WITHDRAWN'],
  ...['VERSION_SCHEDULED', 'VERSION_IN_FORCE'],
];

/** Gives the secret that messages to it are signed with. */
export async function subscribeByWebhook(cast: Cast): Promise<string> {
  const { browser, register, troubles, receivers } = cast;
  const administrator = await personOf({ browser, register, role: 'administrator', troubles });
  const input = {
    kind: 'WEBHOOK',
    name: 'Claims portal',
    url: receivers.webhook,
    language: 'EN',
    events: wanted,
  };
  const asked = `mutation ($input: CreateSubscriptionInput!) {
    made: subscriptionCreate(input: $input) { secret userErrors { code message } }
  }`;
  type Made = { made: { secret: string | null; userErrors: object[] } };
  const { made } = await administrator.ask<Made>(asked, { input });
  expect(made.userErrors).toEqual([]);
  await administrator.page.context().close();
  return made.secret ?? '';
}

/** Nothing is sent to an address before its reader has said so. */
export async function subscribeByMail({ browser, register, receivers, troubles }: Cast): Promise<void> {
  const page = await browser.newPage({ baseURL: register.origin });
  watch(page, troubles);
  await page.goto('/subscribe');
  await page.getByLabel('E-mail address').fill(reader);
  await page.getByLabel('Online privacy policy').check();
  await page.getByRole('button', { name: 'Send me a link to confirm' }).click();
  await page.getByRole('heading', { level: 1 }).waitFor();
  await register.job('deliveries', '--once');

  const [asking] = receivers.mails;
  expect(asking?.to).toMatchObject({ value: [{ address: reader }] });
  const [link = ''] = /http\S+\/subscribe\/confirm\/\S+/.exec(asking?.text ?? '') ?? [];
  await page.goto(link);
  await page.getByRole('button', { name: 'Confirm' }).click();
  await page.getByRole('heading', { name: 'The subscription is confirmed' }).waitFor();
  await page.close();
}

/** What came since the last time, in no order. */
export async function toldSince(cast: Cast, at: string, secret: string): Promise<string[]> {
  const { register, receivers } = cast;
  const before = receivers.told.length;
  await register.job('deliveries', '--once', '--now', at);
  return receivers.told.slice(before).map((each) => typeIn(each, new Webhook(secret)));
}

/** Read as a receiver would, who trusts nothing that is not signed. */
function typeIn({ headers, body }: Told, webhook: Webhook): string {
  const [id, timestamp] = [`${headers['webhook-id']}`, Number(headers['webhook-timestamp'])];
  const signature = webhook.sign(id, new Date(timestamp * 1_000), body);
  expect(`${headers['webhook-signature']}`.split(' ')).toContain(signature);
  return JSON.parse(body).type;
}

export async function readMail({ receivers }: Cast, words: string): Promise<void> {
  const mail = receivers.mails.at(-1);
  expect(mail?.to).toMatchObject({ value: [{ address: reader }] });
  expect(`${mail?.subject}\n${mail?.text}`).toContain(words);
  expect(mail?.headerLines.map(({ key }) => key)).toContain('list-unsubscribe-post');
}

export async function feedOf({ register }: Cast): Promise<string> {
  const response = await fetch(`${register.origin}/policies/online-privacy-policy/feed.atom`);
  expect(response.headers.get('content-type')).toContain('application/atom+xml');
  return response.text();
}
