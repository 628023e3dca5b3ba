import { afterAll, beforeAll, expect, onTestFailed, test } from 'vitest';
import { type Cast, castOf, keepPictures } from './cast.ts';
import { type Hands, handsOf } from './hands.ts';
import { later } from './notice-period.ts';
import { button, shows } from './version-page.ts';

const ends: (() => unknown)[] = [];
let cast: Cast;

beforeAll(async () => {
  cast = await castOf((end) => ends.push(end));
});

afterAll(async () => {
  for (const end of ends.toReversed()) await end();
});

const sentence = 'We also give your e-mail address to advertising networks.';
const summary = 'Anybody may stop marketing materials of every kind.';

test('a material change goes from a draft to its countdown without a mouse', async () => {
  onTestFailed(() => keepPictures(cast));
  const { editor, approver, publisher } = cast.staff;
  const people = [editor, approver, publisher];
  await Promise.all(people.map(({ page }) => page.emulateMedia({ reducedMotion: 'reduce' })));
  const [writing, approving, posting] = people.map(({ page }) => handsOf(page));
  if (!writing || !approving || !posting) throw new Error('Somebody is missing.');

  await skipToContent(writing);
  await beginDraft(writing);
  await writeSentence(writing);
  await narrowChoice(writing);
  await tellOfIt(writing);
  await step(writing, { name: 'Submit for review', from: 'below' });
  await shows(writing.page, 'an approver who did not work on it approves or rejects it.');

  await openFromHome(approving);
  await step(approving, { name: 'Approve', comment: 'Read with counsel.' });
  await shows(approving.page, 'a publisher or approver posts it; the sites must then show its notice.');

  await openFromHome(posting);
  await step(posting, { name: 'Post' });
  await shows(posting.page, '3 of 3 sites still have to show the notice');

  const now = new Date().toISOString();
  for (const site of ['northgate-mutual', 'northgate-life', 'northgate-invest']) await cast.sites.show(site);
  await cast.register.look(later(now, { minutes: 1 }));
  await posting.page.reload();
  await shows(posting.page, 'In force from');
  await posting.reach(posting.page.getByRole('link', { name: 'Online privacy policy' }));
  // About 340, 11 and 59 stops at present.
  expect(writing.stops()).toBeLessThan(450);
  expect(approving.stops()).toBeLessThan(30);
  expect(posting.stops()).toBeLessThan(90);
  expect(cast.troubles).toEqual([]);
}, 240_000);

/** The first stop of a page leads past its bar and menu. */
async function skipToContent({ page, press, key }: Hands): Promise<void> {
  await page.goto('/admin/');
  await shows(page, 'In the works');
  await press(page.getByRole('button', { name: 'Skip to content' }), { most: 2 });
  await key('Tab');
  const isWithin = await page.evaluate(
    () => document.querySelector('#main-content')?.contains(document.activeElement) ?? false,
  );
  expect(isWithin).toBe(true);
}

async function beginDraft({ page, press }: Hands): Promise<void> {
  await page.goto('/admin/');
  await press(page.getByRole('menuitem', { name: 'Policies' }));
  // Home names the policy, too.
  await press(page.getByRole('table').getByRole('link', { name: 'Online privacy policy' }));
  await press(page.getByRole('button', { name: 'Begin a draft' }));
  await shows(page, 'Nothing differs from the version before.');
}

type Side = 'above' | 'below';

/** Arrows go from tab to tab; the way back leads from below the tabs to them. */
async function openTab({ page, reach, key }: Hands, name: RegExp, from: Side): Promise<void> {
  const tabs = page.getByRole('tablist', { name: 'Parts of the version' }).getByRole('tab');
  await reach(tabs, { most: 150, with: from === 'above' ? 'Tab' : 'Shift+Tab' });
  const wanted = page.getByRole('tablist', { name: 'Parts of the version' }).getByRole('tab', { name });
  for (let press = 0; press < 8; press += 1) {
    if ((await wanted.and(page.locator(':focus')).count()) > 0) break;
    await key('ArrowRight');
  }
  await key('Enter');
  await wanted.and(page.locator('[aria-selected=true]')).waitFor();
}

/** What a further sentence says is said by a statement already, so it states no fact of its own. */
async function writeSentence(hands: Hands): Promise<void> {
  const { page, reach, key, type } = hands;
  await openTab(hands, /^Text/, 'above');
  await reach(page.getByRole('textbox', { name: 'Text (Markdown)' }));
  await key('Control+End');
  await type(`\n\n${sentence}`);
  await key('Control+S');
  await shows(page, 'The text is saved.');
  for (const _ of sentence) await key('Shift+ArrowLeft');
  await key('Alt+Shift+M');
  await page.getByRole('dialog').waitFor();
  await reach(page.getByRole('textbox', { name: 'Why it states no fact' }), { most: 8 });
  await type('It is said in a statement.');
  await key('Enter');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}

async function narrowChoice(hands: Hands): Promise<void> {
  const { page, reach, press, type } = hands;
  await openTab(hands, /^Statements/, 'below');
  await press(page.getByRole('link', { name: summary }), { most: 150 });
  await reach(page.getByRole('textbox', { name: 'Condition' }), { most: 150 });
  await type('as far as it comes by e-mail');
  await press(page.getByRole('button', { name: 'Save', exact: true }), { most: 150 });
  await page.getByRole('tab', { name: /^Statements/, selected: true }).waitFor();
}

async function tellOfIt(hands: Hands): Promise<void> {
  const { page, reach, press, key, type } = hands;
  await openTab(hands, /^Notice/, 'above');
  await reach(page.getByRole('textbox', { name: 'Notice text' }));
  await type('The choice to stop marketing will reach messages by e-mail only.');
  await press(page.getByRole('combobox', { name: 'Applies to' }));
  await page.getByRole('option', { name: 'Collected after' }).waitFor();
  await key('ArrowDown');
  await key('Enter');
  // It fades away over the page below.
  await page.locator('.MuiModal-root').waitFor({ state: 'detached' });
  await press(page.getByRole('button', { name: 'Save the notice' }));
  await shows(page, 'The notice is saved.');
}

type Step = { name: string; comment?: string; from?: Side };

/** What a dialog was opened from has the focus again once it is closed. */
async function step({ page, reach, press, key, type }: Hands, asked: Step): Promise<void> {
  const { name, comment, from = 'above' } = asked;
  const dialog = page.getByRole('dialog');
  await press(button(page, name), { most: 150, with: from === 'above' ? 'Tab' : 'Shift+Tab' });
  await dialog.waitFor();
  await key('Escape');
  await dialog.waitFor({ state: 'detached' });
  await reach(button(page, name), { most: 0 });
  await key('Enter');
  await dialog.waitFor();
  if (comment) {
    await reach(page.getByRole('textbox', { name: 'Comment' }), { most: 10 });
    await type(comment);
  }
  await press(dialog.getByRole('button', { name, exact: true }), { most: 10 });
  await dialog.waitFor({ state: 'detached' });
}

async function openFromHome({ page, press }: Hands): Promise<void> {
  await page.goto('/admin/');
  await shows(page, 'In the works');
  await press(page.getByRole('button', { name: 'Skip to content' }));
  // Other panels name the policy too, and may be there before.
  const link = page.getByRole('link', { name: 'Online privacy policy', exact: true });
  await press(link.and(page.locator('a[href*="/policy-version/"]')));
  await page.getByRole('tablist', { name: 'Parts of the version' }).waitFor();
}
