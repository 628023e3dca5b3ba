/** An editor takes over what counsel sent from a word processor, and says what each sentence of it means. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium } from './chromium.ts';
import { type Person, personOf } from './person.ts';
import { type Register, startRegister } from './programs.ts';
import { openBeside, openTab, shows } from './version-page.ts';

const entry = (words: string) => `<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'>
<![if !supportLists]><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp;</span></span><![endif]>${words}<o:p></o:p></p>`;
const word = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><body><!--StartFragment-->
<h2>Letters<o:p></o:p></h2>
<p class=MsoNormal>We keep your <b>letters</b> for<span style='mso-spacerun:yes'>&nbsp; </span>two years.<o:p></o:p></p>
${entry('We thank you for each letter.')}${entry('We give letters to our printers.')}<!--EndFragment--></body></html>`;
const markdown = `## Letters

We keep your **letters** for two years.

- We thank you for each letter.
- We give letters to our printers.`;
const kept = 'We keep your **letters** for two years.';
const thanks = 'We thank you for each letter.';
const printers = 'We give letters to our printers.';

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

const textOf = (page: Page) => page.getByRole('textbox', { name: 'Text (Markdown)' });
const meterOf = (page: Page) => page.getByRole('meter', { name: 'Sentences accounted for' });
const accounted = async (page: Page, words: string) => {
  await meterOf(page)
    .and(page.locator(`[aria-valuetext^="${words}"]`))
    .waitFor();
};

test('text from Word becomes Markdown, outlives a crash, and every sentence of it is accounted for', async () => {
  const { page } = editor;
  const { id, text } = await draft();
  await page.goto(`/admin/policy-version/${id}/show?tab=text`);
  await accounted(page, '26 of 26 sentences');

  await textOf(page).press('Control+End');
  await paste(page, word);
  await shows(page, 'Pasted as Markdown.');
  expect(await textOf(page).inputValue()).toBe(`${text.trimEnd()}\n\n${markdown}`);
  await textOf(page).press('Control+z');
  expect(await textOf(page).inputValue()).toBe(text);
  await textOf(page).press('Control+Shift+z');
  await accounted(page, '26 of 30 sentences');

  await page.waitForFunction(() => Object.keys(localStorage).some((key) => key.includes('/text')));
  await page.reload();
  await page.getByRole('button', { name: 'Restore what you typed' }).click();
  await accounted(page, '26 of 30 sentences');
  await openBeside(page, 'Sections');
  await page.getByRole('button', { name: 'Letters 0 of 4' }).click();
  expect(await selected(page)).toEqual({ start: text.trimEnd().length + 2, words: '' });

  await openBeside(page, 'Statements');
  await aim(page, kept);
  await shows(page, 'Nothing explains these words yet. Linking saves the text first.');
  await page.getByRole('button', { name: 'Link to statement', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox', { name: 'Statement' }).fill('Computers');
  await page.getByRole('option', { name: /^Computers and buildings/ }).click();
  await dialog.getByRole('button', { name: 'Link', exact: true }).click();
  await shows(page, /^One statement says this: Computers and buildings/);
  await accounted(page, '27 of 30 sentences');

  await aim(page, thanks);
  await page.keyboard.press('Alt+Shift+KeyM');
  await dialog.getByLabel('Why it states no fact').fill('A courtesy.');
  await dialog.getByRole('button', { name: 'Mark it' }).click();
  await accounted(page, '28 of 30 sentences');

  await aim(page, printers);
  await page.getByRole('button', { name: 'New statement', exact: true }).click();
  const summary = page.getByRole('textbox', { name: 'Summary' });
  await summary.waitFor();
  expect(await summary.inputValue()).toBe(printers);
  await page.getByRole('combobox', { name: 'Kind' }).click();
  await page.getByRole('option', { name: 'Education' }).click();
  await page.getByRole('button', { name: 'Save' }).click();
  await accounted(page, '29 of 30 sentences');
  expect(await selected(page)).toMatchObject({ words: printers });
  await page
    .getByRole('listitem')
    .filter({ hasText: printers })
    .and(page.locator('[aria-current=true]'))
    .waitFor();

  await page.keyboard.press('F6');
  expect(await focused(page)).toContain('Statements');
  await page.keyboard.press('Shift+F6');
  expect(await selected(page)).toMatchObject({ words: printers });
  expect(troubles).toEqual([]);
});

test('a link goes along with its words, and one that would break is told before saving', async () => {
  const { page } = editor;
  const item = page.getByRole('listitem').filter({ hasText: 'Computers and buildings' });
  const area = textOf(page);
  const text = await area.inputValue();

  await area.fill(`News comes first.\n\n${text}`);
  // The links go along a moment after the words; each press selects the next of the two.
  const press = async () => {
    await item.getByRole('button').click();
    return (await selected(page)).words;
  };
  await expect.poll(press).toBe(kept);
  await area.fill(text.replace('two years', 'three years'));
  const broken = page.getByRole('list', { name: 'Links that break' });
  await broken.getByText(kept).waitFor();

  await page.getByRole('button', { name: 'Drop my changes' }).click();
  await broken.waitFor({ state: 'detached' });
  expect(await area.inputValue()).toBe(text);

  await area.fill(text.replace('two years', 'three years'));
  await broken.getByRole('button', { name: 'Save, and link the changed words' }).click();
  await broken.waitFor({ state: 'detached' });
  await item.getByText(kept.replace('two years', 'three years')).waitFor();
  await accounted(page, '29 of 30 sentences');
});

test('whoever edits a statement goes on where it was opened', async () => {
  const { page } = editor;
  const summary = page.getByRole('textbox', { name: 'Summary' });
  const save = async (words: string) => {
    await summary.fill(words);
    await page.getByRole('button', { name: 'Save' }).click();
  };

  await page.getByRole('link', { name: /^Edit: Computers and buildings/ }).click();
  await save('Computers and buildings are kept safe.');
  await textOf(page).and(page.locator(':focus')).waitFor();
  expect((await selected(page)).words).not.toBe('');

  await openTab(page, 'Statements');
  await page.getByRole('link', { name: 'Computers and buildings are kept safe.', exact: true }).click();
  await save('Computers and buildings are watched over.');
  await page
    .getByRole('link', { name: 'Computers and buildings are watched over.' })
    .and(page.locator(':focus'))
    .waitFor();
  expect(troubles).toEqual([]);
});

type Draft = { id: string; text: string };

async function draft(): Promise<Draft> {
  const { all } = await editor.ask<{ all: { nodes: { id: string; key: string }[] } }>(
    '{ all: policyList { nodes { id key } } }',
  );
  const policy = all.nodes.find(({ key }) => key === 'consumer-privacy-notice')?.id;
  const words =
    'mutation ($input: DraftInput!) { done: policyVersionDraft(input: $input) { record { id text } } }';
  return (await editor.ask<{ done: { record: Draft } }>(words, { input: { policy } })).done.record;
}

/** As a word processor hands it over. */
const paste = (page: Page, html: string) =>
  textOf(page).evaluate((area, copied) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', copied);
    clipboardData.setData('text/plain', 'the plain words');
    area.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, html);

/** Puts the caret into a sentence. */
async function aim(page: Page, sentence: string): Promise<void> {
  await textOf(page).evaluate((area, words) => {
    if (!(area instanceof HTMLTextAreaElement)) return;
    const at = area.value.indexOf(words) + 3;
    area.focus();
    area.setSelectionRange(at, at);
  }, sentence);
  await page.keyboard.press('ArrowRight');
}

const selected = (page: Page) =>
  textOf(page).evaluate((area) => {
    if (!(area instanceof HTMLTextAreaElement)) return { start: -1, words: '' };
    const { selectionStart: start, selectionEnd } = area;
    return { start, words: area.value.slice(start, selectionEnd) };
  });

const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '');
