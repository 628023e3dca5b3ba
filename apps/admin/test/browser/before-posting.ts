/** From a draft to an approved version: what its people do, and what the register refuses them. */
import { expect } from 'vitest';
import { refusalsOf } from './mutation.ts';
import { inForceFrom, inWords } from './notice-period.ts';
import type { Person } from './person.ts';
import {
  button,
  editStatement,
  linkSentence,
  openFromHome,
  openTab,
  pick,
  saveNotice,
  shows,
  takeStep,
} from './version-page.ts';

const banks = 'Banks and brokerage houses that offer products together with us under a written agreement';
const before = {
  sharing: `${banks} receive your name and postal address.`,
  choice: 'You may tell us at any time to stop sending you marketing materials of any kind.',
};
const after = {
  sharing: `${banks}, and advertising networks, receive your name, postal address and e-mail address.`,
  choice: 'You may tell us at any time to stop sending you marketing messages by e-mail.',
};
const sharing = 'Financial companies that market together with Northgate receive names and postal addresses.';
const anyKind = 'Anybody may stop marketing materials of every kind.';
const byEmail = 'Anybody may stop marketing by e-mail.';

/** Two sentences are rewritten, and one of them is said as statements. */
export async function draft({ page }: Person): Promise<void> {
  await page.getByRole('menuitem', { name: 'Policies' }).click();
  await page.getByRole('row', { name: 'Online privacy policy' }).click();
  await page.getByRole('button', { name: 'Begin a draft' }).click();
  await shows(page, 'Nothing differs from the version before.');
  await openTab(page, 'Text');
  const area = page.getByRole('textbox', { name: 'Text (Markdown)' });
  const text = await area.inputValue();
  await area.fill(text.replace(before.sharing, after.sharing).replace(before.choice, after.choice));
  await page.getByRole('button', { name: 'Save the text' }).click();
  await shows(page, unexplained(after.sharing));
  await editStatement(page, sharing, async () => {
    await page.getByRole('button', { name: 'Unlink' }).click();
    await pick(page, 'Recipients', 'Network advertisers');
    await pick(page, 'Data categories', 'E-mail address');
  });
  await linkSentence(page, { sentence: after.sharing, summary: sharing });
}

export async function seeClassesWithReasons({ page }: Person): Promise<void> {
  await openTab(page, 'Differences');
  const recipients = await toldOf(page, 'recipients made broader (adds Network advertisers)');
  expect(recipients).toContain('Material change');
  expect(recipients).toContain('Wider practice');
  expect(recipients).toContain(
    'A new class of recipient: material. (12 CFR 1016.8(b)(1)(ii); rule new-recipient-class, edition 1)',
  );
  const categories = await toldOf(page, 'data categories made broader (adds E-mail address)');
  expect(categories).toContain(
    'Data of a new category: material. (12 CFR 1016.8(b)(1)(i); rule new-data-category, edition 1)',
  );
}

export async function submitInVain(editor: Person): Promise<void> {
  const { page } = editor;
  await shows(page, unexplained(after.choice));
  expect(await button(page, 'Submit for review').isDisabled()).toBe(true);
  expect(await refusalsOf(editor, 'policyVersionSubmit(StepInput)')).toContain('TEXT_UNEXPLAINED');
}

export async function explainTheChoice({ page }: Person): Promise<void> {
  await editStatement(page, anyKind, async () => {
    await page.getByRole('button', { name: 'Unlink' }).first().click();
    await page.getByRole('textbox', { name: 'Summary' }).fill(byEmail);
    await page.getByRole('textbox', { name: 'Condition' }).fill('as far as it comes by e-mail');
  });
  await linkSentence(page, { sentence: after.choice, summary: byEmail });
  await openTab(page, 'Differences');
  expect(await toldOf(page, 'condition')).toContain('Material change');
}

export async function submit({ page }: Person, notice: Record<string, string>): Promise<void> {
  const since = new Date().toISOString();
  await saveNotice(page, notice);
  leadsTo(await takeStep(page, { step: 'Submit for review' }), since);
  await shows(page, 'an approver who did not work on it approves or rejects it.');
}

export async function approveInVain(editor: Person): Promise<void> {
  await button(editor.page, 'Recall').waitFor();
  expect(await button(editor.page, 'Approve').count()).toBe(0);
  expect(await refusalsOf(editor, 'policyVersionApprove(CommentedStepInput)')).toEqual(['FORBIDDEN']);
}

export async function approve({ page }: Person): Promise<void> {
  const since = new Date().toISOString();
  await openFromHome(page, 'Online privacy policy');
  const said = await takeStep(page, { step: 'Approve', fields: { Comment: 'Read with counsel.' } });
  expect(said).toContain(
    'Your approval binds to everything that would be posted: any later change voids it.',
  );
  leadsTo(said, since);
  await shows(page, 'a publisher or approver posts it; the sites must then show its notice.');
}

export async function postInVain(publisher: Person): Promise<void> {
  const { page } = publisher;
  await openFromHome(page, 'Online privacy policy');
  await shows(page, /The chosen instant lies before the earliest possible one, the start of \w+day, /);
  expect(await button(page, 'Post').isDisabled()).toBe(true);
  expect(await refusalsOf(publisher, 'policyVersionPost(PostInput)')).toEqual(['CHOSEN_TOO_EARLY']);
}

export async function revise({ page }: Person): Promise<void> {
  await openFromHome(page, 'Online privacy policy');
  await takeStep(page, { step: 'Revise' });
  await shows(page, 'an editor completes the text and the statements');
}

export async function post({ page }: Person): Promise<void> {
  const since = new Date().toISOString();
  await openFromHome(page, 'Online privacy policy');
  const said = await takeStep(page, { step: 'Post' });
  for (const site of ['Northgate Mutual', 'Northgate Life', 'Northgate Invest']) expect(said).toContain(site);
  leadsTo(said, since);
  await shows(page, '3 of 3 sites still have to show the notice');
}

const unexplained = (sentence: string) =>
  `No changed statement and no mark explains this change of the text: "${sentence}"`;

const toldOf = (page: Person['page'], difference: string) =>
  page.getByRole('article', { name: difference }).textContent();

/** What a dialog says of the date; a midnight may pass while it stands open. */
function leadsTo(said: string | null, since: string): void {
  const dates = [since, new Date().toISOString()].map((at) => inWords(inForceFrom(at)));
  expect(
    dates.some((date) => said?.includes(`in force from ${date}`)),
    said ?? '',
  ).toBe(true);
}
