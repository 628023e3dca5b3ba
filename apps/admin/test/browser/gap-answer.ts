/** What follows of a gap: one person asks, another one grants, and the notice's page tells the public. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Cast } from './cast.ts';
import { type Held, refusalsOf } from './mutation.ts';
import { watch } from './person.ts';
import { openFromHome, openTab, shows, takeStep } from './version-page.ts';

const site = 'Northgate Life';
/** The sample has another one; what was found last stands first. */
const gapIn = (page: Page) => page.getByRole('row', { name: site }).first();

export async function answerGapByTwo({ staff: { publisher, approver } }: Cast): Promise<void> {
  const { page } = publisher;
  await page.goto('/admin/incident');
  await gapIn(page).click();
  await takeStep(page, {
    step: 'Decide what follows',
    heading: 'What follows of this gap',
    fields: { Reason: 'The site was being moved.' },
    action: 'Ask for it',
  });

  await openFromHome(page, /version 5/i);
  await openTab(page, 'Decisions');
  await shows(page, 'You asked for this; another person has to decide on it.');
  expect(await page.getByRole('button', { name: 'Grant' }).count()).toBe(0);
  const { approvalList } = await publisher.ask<{ approvalList: { nodes: Held[] } }>(
    '{ approvalList(first: 1, filter: { step: { eq: ANSWER_GAP } }) { nodes { id revision } } }',
  );
  expect(
    await refusalsOf(publisher, 'approvalGrant(CommentedStepInput)', { ...approvalList.nodes[0] }),
  ).toEqual(['SECOND_PERSON']);

  await openFromHome(approver.page, /version 5/i);
  await openTab(approver.page, 'Decisions');
  await takeStep(approver.page, { step: 'Grant' });
  await approver.page.goto('/admin/incident');
  await gapIn(approver.page).getByText('Date stands').waitFor();
  await page.reload();
}

/** From when the site did not show it, and what was decided. */
export async function readGap({ browser, register, troubles }: Cast, missingAt: string): Promise<void> {
  const response = await fetch(`${register.origin}/platforms/northgate-life/notice.json`);
  const { notices } = await response.json();
  const page = await browser.newPage();
  watch(page, troubles);
  await page.goto(notices[0].url);
  await page.getByRole('heading', { name: 'Gaps in the notice' }).waitFor();
  const gap = page.getByRole('listitem').filter({ hasText: site }).filter({ hasText: 'found missing' });
  await gap.locator(`time[datetime="${missingAt}"]`).waitFor();
  expect(await gap.innerText()).toMatch(
    /not seen again yet\. Decided by two people on .+: the date stands\./,
  );
  await page.close();
}
