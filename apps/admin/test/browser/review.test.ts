// A version in review: what people say of it, and what the approver decides, difference by difference.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium } from './chromium.ts';
import { refusalsOf } from './mutation.ts';
import { type Person, personOf } from './person.ts';
import { type Register, startRegister } from './programs.ts';
import { button, openTab, shows, takeStep } from './version-page.ts';

let browser: Browser;
let register: Register;

beforeAll(async () => {
  [browser, register] = await Promise.all([launchChromium(), startRegister()]);
});

afterAll(async () => {
  await browser?.close();
  await register?.stop();
});

const ofDifference = 'Which companies receive it from then on?';
const ofSentence = 'Counsel wants this sentence shorter.';
const step = (page: Person['page'], number: number) =>
  page.getByRole('heading', { name: new RegExp(`^Difference ${number} of `) });

test('a version is gone through by two people who talk, and a lowered class is decided', async () => {
  const troubles: string[] = [];
  const seat = (role: string) => personOf({ browser, register, role, troubles });
  const [editor, approver] = await Promise.all([seat('editor'), seat('approver')]);
  const version = await inReview(editor);
  const page = `/admin/policy-version/${version}/show`;

  await lowerTheFirstClass(editor, page);
  await stepThrough(approver, page);
  await commentOnSentence(approver, page);
  await answerAndResolve(editor);
  await decideAndApprove(approver, editor, version);

  expect(troubles).toEqual([]);
}, 120_000);

async function inReview({ ask }: Person): Promise<string> {
  type Versions = { all: { nodes: { id: string; status: string }[] } };
  const { all } = await ask<Versions>('{ all: policyVersionList(limit: 50) { nodes { id status } } }');
  return all.nodes.find(({ status }) => status === 'IN_REVIEW')?.id ?? '';
}

/** The class stays lowered when the version is submitted again. */
async function lowerTheFirstClass({ page }: Person, address: string) {
  await page.goto(address);
  await openTab(page, 'Differences');
  const material = page.getByRole('article').filter({ hasText: 'Material change' }).first();
  await material.getByRole('button', { name: 'Overrule the class' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox', { name: 'Class' }).click();
  await page.getByRole('option', { name: 'Editorial' }).click();
  await dialog.getByLabel('Reason').fill('The same practice in other words.');
  await dialog.getByRole('button', { name: 'Overrule', exact: true }).click();
  await dialog.waitFor({ state: 'hidden' });
  await takeStep(page, { step: 'Recall' });
  await takeStep(page, { step: 'Submit for review' });
}

async function stepThrough({ page }: Person, address: string) {
  await page.goto(address);
  await page.getByRole('link', { name: 'Review one by one' }).click();
  await step(page, 1).waitFor();
  await page.keyboard.press('j');
  await step(page, 2).waitFor();
  await page.getByText(/^1 of \d+ differences seen$/).waitFor();
  await page.keyboard.press('k');
  await step(page, 1).waitFor();
  await page.getByRole('button', { name: 'Comment', exact: true }).click();
  await page.getByRole('textbox', { name: 'Comment' }).fill(ofDifference);
  await page.getByRole('button', { name: 'Send' }).click();
  await page.getByRole('article', { name: ofDifference }).waitFor();
  await page.getByRole('button', { name: /^Difference 1, seen, .*1 open thread$/ }).waitFor();
}

async function commentOnSentence({ page }: Person, address: string) {
  await page.goto(`${address}?tab=comments`);
  await page.getByRole('article', { name: ofDifference }).waitFor();
  await page.getByRole('button', { name: 'Comment on a sentence' }).click();
  await page.getByRole('combobox', { name: 'Sentence' }).press('ArrowDown');
  await page.getByRole('option').nth(1).click();
  await page.getByRole('textbox', { name: 'Comment' }).fill(ofSentence);
  await page.getByRole('button', { name: 'Send' }).click();
  await page.getByRole('article', { name: ofSentence }).getByRole('blockquote').waitFor();
}

async function answerAndResolve({ page }: Person) {
  await page.goto('/admin/');
  const panel = page.getByRole('region', { name: 'Comments for you' });
  await panel.getByRole('link', { name: ofSentence }).waitFor();
  await panel.getByRole('link', { name: ofDifference }).click();
  const thread = page.getByRole('article', { name: ofDifference });
  await thread.getByRole('button', { name: 'Answer' }).click();
  await thread.getByRole('textbox', { name: 'Answer' }).fill('Those of the joint programme alone.');
  await thread.getByRole('button', { name: 'Send' }).click();
  await thread.getByText('Those of the joint programme alone.').waitFor();
  await thread.getByRole('button', { name: 'Resolve' }).click();
  await thread.getByText('Resolved').waitFor();
  expect(await thread.getByRole('button', { name: 'Edit' }).count()).toBe(1);
}

async function decideAndApprove({ page }: Person, editor: Person, version: string) {
  await page.goto(`/admin/review/${version}?at=end`);
  await shows(page, '1 thread of comments is still open.');
  expect(await button(page, 'Approve').isDisabled()).toBe(true);
  await page.getByRole('button', { name: /waits for your decision/ }).click();
  await page.getByRole('radio', { name: 'Consent to the lower class' }).check();
  await page.getByLabel('Reason for your decision').fill('Compared with counsel: nothing new is said.');
  await page.getByRole('button', { name: 'Decide' }).click();
  await shows(page, 'Compared with counsel: nothing new is said.');

  await editor.page.goto(`/admin/review/${version}?at=end`);
  await editor.page.getByRole('heading', { name: 'Summary' }).waitFor();
  expect(await button(editor.page, 'Approve').count()).toBe(0);
  expect(await refusalsOf(editor, 'policyVersionApprove(CommentedStepInput)')).toEqual(['FORBIDDEN']);

  await page.getByRole('button', { name: 'Summary' }).click();
  const hash = await page.getByText(/^[0-9a-f]{64}$/).textContent();
  await button(page, 'Approve').click();
  const form = page.getByRole('form', { name: 'Approve' });
  await form.getByLabel('Comment on your approval').fill('Read one by one.');
  await form.getByRole('button', { name: `Approve ${hash?.slice(0, 12)}…` }).click();
  await openTab(page, 'Decisions');
  await shows(page, `Bound to the dossier ${hash?.slice(0, 16)}…`);
}
