/** While the sites show the notice, or not: what the job finds, and what the public reads. */
import { expect } from 'vitest';
import type { Cast } from './cast.ts';
import { inForceFrom, inWords, later } from './notice-period.ts';
import { watch } from './person.ts';
import { button, openFromHome, openTab, shows, takeStep } from './version-page.ts';

const [home, life, invest] = ['northgate-mutual', 'northgate-life', 'northgate-invest'] as const;
const withdrawal = 'The announced change is withdrawn. Nothing changes.';

/** The notice period is counted from the last site; gives the instant in force. */
export async function showOnEverySite({ register, sites, staff }: Cast): Promise<string> {
  const { page } = staff.publisher;
  const startedAt = new Date().toISOString();
  await Promise.all([sites.show(home), sites.show(life)]);
  await register.look(startedAt);
  await page.reload();
  await shows(page, '1 of 3 sites still has to show the notice');
  expect(await page.getByText('In force from').count()).toBe(0);

  sites.embed(invest);
  const lastSeenAt = later(startedAt, { minutes: 2 });
  await register.look(lastSeenAt);
  await page.reload();
  const effectiveAt = inForceFrom(lastSeenAt);
  await shows(page, `In force from ${inWords(effectiveAt)}`);
  await page.getByText('Why this date').click();
  await page.locator('details li').first().waitFor();
  return effectiveAt;
}

export async function readNotice({ browser, sites, troubles }: Cast, effectiveAt: string): Promise<void> {
  const page = await browser.newPage();
  watch(page, troubles);
  await page.goto(sites.addressOf(invest));
  await page.getByRole('link', { name: 'What changes, and when' }).click();
  await page.getByRole('heading', { name: 'In force on' }).waitFor();
  await page.locator(`time[datetime="${effectiveAt}"]`).first().waitFor();
  await shows(page, /In \d+ days, as of/);
  await page.getByRole('heading', { name: 'Why this date' }).waitFor();
  await page.locator('ol.steps li').first().waitFor();
  await page.close();
}

/** Anybody may ask, at any instant; gives the number of the version. */
export async function numberInForce({ register }: Cast, at: string): Promise<number | undefined> {
  const query = `query ($at: DateTime) {
    policiesInForce(platform: "${home}", at: $at) { policy { key } version { number } }
  }`;
  const response = await fetch(`${register.origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables: { at } }),
  });
  const { data } = await response.json();
  const answers: { policy: { key: string }; version: { number: number } }[] = data.policiesInForce;
  return answers.find(({ policy }) => policy.key === 'online-privacy-policy')?.version.number;
}

/** Two absences say nothing yet; the third, an hour after the first, stops the clock. Gives the first one's instant. */
export async function dropOnOneSite({ register, sites, staff }: Cast): Promise<string> {
  const { page } = staff.publisher;
  const droppedAt = new Date().toISOString();
  // Nobody is idle for half an hour meanwhile.
  const lookAfter = async (minutes: number) => {
    await register.look(later(droppedAt, { minutes }));
    for (const { ask } of Object.values(staff)) await ask('{ __typename }');
  };
  sites.drop(life);
  for (const minutes of [20, 40, 60]) await lookAfter(minutes);
  await page.reload();
  await shows(page, 'Date set');
  await lookAfter(85);
  await page.reload();
  await shows(page, '1 of 3 sites still has to show the notice');
  await button(page, 'Withdraw').waitFor();
  await openTab(page, 'Postings');
  await shows(page, 'Lost the notice');
  expect(await page.getByText('In force from').count()).toBe(0);
  return later(droppedAt, { minutes: 20 });
}

export async function withdrawByTwo({ staff }: Cast): Promise<void> {
  const { publisher, approver } = staff;
  const fields = { 'Text that the sites will show': withdrawal, Reason: 'Counsel asks for another text.' };
  await takeStep(publisher.page, { step: 'Withdraw', fields, action: 'Ask for it' });
  await openTab(publisher.page, 'Decisions');
  await shows(publisher.page, 'You asked for this; another person has to decide on it.');

  await openFromHome(approver.page, /version 5/i);
  await openTab(approver.page, 'Decisions');
  await takeStep(approver.page, { step: 'Grant' });
  await shows(approver.page, 'nothing; the version before it stays in force.');
}

export async function readWithdrawal({ browser, sites, troubles }: Cast): Promise<void> {
  const page = await browser.newPage();
  watch(page, troubles);
  await sites.show(home);
  await page.goto(sites.addressOf(home));
  await page.getByRole('link', { name: 'What changes, and when' }).click();
  await page.getByRole('heading', { name: 'This change does not take effect' }).waitFor();
  await shows(page, withdrawal);
  await page.close();
}
