/** What a person does on the page of a version, by its words. */
import type { Page } from 'playwright-core';

/** The text of a draft has tabs of its own beside it. */
export const openTab = (page: Page, name: string) =>
  page.getByRole('tablist', { name: 'Parts of the version' }).getByRole('tab', { name }).click();
export const openBeside = (page: Page, name: string) =>
  page.getByRole('tablist', { name: 'Beside the text' }).getByRole('tab', { name }).click();

/** From the first page of the dashboard, where what waits for somebody stands. */
export async function openFromHome(page: Page, name: string | RegExp): Promise<void> {
  await page.goto('/admin/', { waitUntil: 'networkidle' });
  // Other panels name the policy too, and may be there before.
  const toVersion = page.locator('a[href*="/policy-version/"]');
  await page.getByRole('link', { name }).and(toVersion).first().click();
  await page.getByRole('tablist', { name: 'Parts of the version' }).waitFor();
}

/** Picks a further record for a field of a form. */
export async function pick(page: Page, field: string, name: string): Promise<void> {
  await page.getByRole('combobox', { name: field, exact: true }).fill(name);
  await page.getByRole('option', { name, exact: true }).click();
}

const stale = (page: Page) => page.getByRole('listitem').filter({ hasText: 'set the passage anew' });

/** Opens a statement whose passage the text no longer says, changes it by hand, and saves. */
export async function editStatement(page: Page, summary: string, change: () => Promise<void>): Promise<void> {
  await openTab(page, 'Statements');
  const last = stale(page).nth((await stale(page).count()) - 1);
  await page.getByRole('link', { name: summary, exact: true }).click();
  await page.getByRole('textbox', { name: 'Summary' }).waitFor();
  await change();
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('tab', { name: 'Statements', selected: true }).waitFor();
  // The page stands still once the register has told what is refused now.
  await last.waitFor({ state: 'detached' });
}

type Link = { sentence: string; summary: string };

/** Links a changed sentence, as the Text tab lists it, to the statement that says it. */
export async function linkSentence(page: Page, { sentence, summary }: Link): Promise<void> {
  await openTab(page, 'Text');
  await openBeside(page, 'Unexplained');
  const unexplained = page.getByRole('listitem').filter({ hasText: sentence });
  await unexplained.getByRole('button', { name: 'Select it' }).click();
  await page.getByRole('button', { name: 'Link to statement', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Link to a statement' });
  await dialog.getByRole('combobox', { name: 'Statement' }).fill(summary);
  await page.getByRole('option', { name: summary }).click();
  await dialog.getByRole('button', { name: 'Link', exact: true }).click();
  await unexplained.first().waitFor({ state: 'detached' });
}

/** Changes what the notice says, and that the change leaves alone what was collected before it. The focus stays. */
export async function saveNotice(page: Page, fields: Record<string, string>): Promise<void> {
  await openTab(page, 'Notice');
  await page.getByRole('combobox', { name: 'Applies to' }).click();
  await page.getByRole('option', { name: 'Collected after' }).click();
  for (const [label, words] of Object.entries(fields)) await page.getByLabel(label).fill(words);
  const save = page.getByRole('button', { name: 'Save the notice' });
  await save.click();
  await save.and(page.locator('[aria-disabled="true"][aria-busy="false"]:focus')).waitFor();
}

/** `heading` where the dialog is not named after its button. */
type Step = { step: string; heading?: string; fields?: Record<string, string>; action?: string };

/** Takes a step in its dialog; answers what the dialog said before it was done. */
export async function takeStep(
  page: Page,
  { step, heading = step, fields = {}, action = step }: Step,
): Promise<string | null> {
  await button(page, step).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('heading', { name: heading }).waitFor();
  const said = await dialog.textContent();
  for (const [label, words] of Object.entries(fields)) await dialog.getByLabel(label).fill(words);
  await dialog.getByRole('button', { name: action, exact: true }).click();
  await dialog.waitFor({ state: 'hidden' });
  return said;
}

/** A step that two people take ends in an ellipsis. */
export const button = (page: Page, step: string) =>
  page.getByRole('button', { name: new RegExp(`^${step}( …)?$`) });

/** Once it stands so. */
export const shows = (page: Page, words: string | RegExp) => page.getByText(words).first().waitFor();
