/** A document that was only seen: its text is attached, quoted, metered and erased, and the public reads none of it. */
import { passageOf } from '@privacy-register/schema/policy-text/passage';
import { textHash } from '@privacy-register/schema/policy-text/text-hash';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium } from './chromium.ts';
import { type Person, personOf } from './person.ts';
import { type Register, startRegister } from './programs.ts';
import { openTab, shows } from './version-page.ts';

const sentences = {
  share: 'Harborlight gives your name to its printers.',
  keep: 'Harborlight keeps letters for two years.',
  thanks: 'Thank you for reading this far.',
  open: 'Harborlight counts visits with\u00a0cookies.',
};
const text = `# Your letters\n\n${Object.values(sentences).join('\n\n')}\n`;

let browser: Browser;
let register: Register;

beforeAll(async () => {
  [browser, register] = await Promise.all([launchChromium(), startRegister()]);
});
afterAll(async () => {
  await browser?.close();
  await register?.stop();
});

test('a person attaches a text, reads the quotes and closes the gaps of the meter', async () => {
  const troubles: string[] = [];
  const editor = await personOf({ browser, register, role: 'editor', troubles });
  const { page } = editor;
  const { source, version } = await observe(editor);

  await page.goto(`/admin/source-document/${source}/show`);
  await shows(page, 'No text attached: attach it here');
  const words = page.getByLabel('The text, pasted or from the file');
  await words.fill(text.replace('\u00a0', ' '));
  await page.getByRole('button', { name: 'Check it' }).click();
  await shows(page, textHash(text));
  const file = {
    name: 'capture.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from(text.replaceAll('\n', '\r\n')),
  };
  await page.locator('input[type=file]').setInputFiles(file);
  await page.getByRole('button', { name: 'Check it' }).click();
  await shows(
    page,
    'This is the text that was captured, to the letter. Undone: the line ends. In its place: 2.',
  );
  await page.getByRole('button', { name: 'Attach the text' }).click();
  await shows(page, '2 of 5 sentences accounted for');

  await page.goto(`/admin/policy-version/${version}/show`);
  await openTab(page, 'Source text');
  const said = page.getByRole('region', { name: 'What is said of the text' });
  const captured = page.getByRole('region', { name: 'The text as it was captured' });
  await said.locator('blockquote').first().waitFor();
  expect(await said.locator('blockquote').allTextContents()).toEqual([sentences.share, sentences.keep]);
  await page.getByRole('button', { name: 'Show in the text: Letters are kept for a time.' }).click();
  await captured.locator('[aria-current=true]', { hasText: sentences.keep }).waitFor();
  await captured.getByRole('button', { name: sentences.keep }).press('ArrowUp');
  await page.keyboard.press('Enter');
  await captured.locator('[aria-current=true]', { hasText: sentences.share }).waitFor();
  await said.locator('[aria-current=true]', { hasText: sentences.share }).waitFor();

  await page.getByRole('button', { name: '3 sentences not explained' }).click();
  const open = (sentence: string) => page.getByRole('listitem').filter({ hasText: sentence });
  await open(sentences.thanks).getByRole('button', { name: 'Mark it' }).click();
  await page.getByLabel('Why they need no statement').fill('A courtesy.');
  await page.getByRole('dialog').getByRole('button', { name: 'Mark it' }).click();
  await shows(page, '3 of 5 sentences accounted for');
  await shows(page, 'Mark: No fact');
  await open('Harborlight counts visits').getByRole('button', { name: 'Link to statement' }).click();
  await page.getByRole('combobox', { name: 'Statement' }).fill('Letters are kept');
  await page.getByRole('option', { name: 'Letters are kept for a time.' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Link', exact: true }).click();
  await shows(page, '4 of 5 sentences accounted for');

  await readNothing('/policies/harborlight', '/policies/harborlight/versions/1');
  await page.goto(`/admin/source-document/${source}/show`);
  await page.getByRole('button', { name: 'Erase the text' }).click();
  await page.getByRole('button', { name: 'Erase it' }).click();
  await shows(page, 'No text attached: attach it here');
  expect(troubles).toEqual([]);
});

/** The public is told that it was observed, and none of its words. */
async function readNothing(...paths: string[]): Promise<void> {
  for (const path of paths) {
    const body = await (await fetch(register.origin + path)).text();
    expect(body).toContain('Our record of a public document, in our own words');
    for (const sentence of Object.values(sentences)) expect(body).not.toContain(sentence);
  }
}

/** What is known before anybody has the text: hash, length and the places of two statements. */
async function observe(editor: Person): Promise<{ source: string; version: string }> {
  const made = async (mutation: string, input: object): Promise<string> => {
    const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
    const name = mutation === 'policyVersionObserve' ? 'ObserveInput' : type;
    const asked = `done: ${mutation}(input: $input) { record { id } userErrors { message } }`;
    const words = `mutation ($input: ${name}!) { ${asked} }`;
    const { done } = await editor.ask<{ done: { record: { id: string } | null } }>(words, { input });
    return done.record?.id ?? JSON.stringify(done);
  };
  const hashed = { sha256: textHash(text), length: text.length };
  const described = { key: 'harborlight-letters', title: 'Your letters (Harborlight, 2011)', ...hashed };
  const source = await made('createSourceDocument', described);
  const policy = await made('createPolicy', {
    ...{ key: 'harborlight', title: 'Harborlight: your letters', kind: 'ONLINE_POLICY', publishers: [] },
    ...{ audiences: ['VISITOR'], language: 'en-US', timeZone: 'America/New_York' },
  });
  const version = await made('policyVersionObserve', { policy, sourceDocument: source });
  const say = (key: 'share' | 'keep', kind: string, summary: string, order: number) => {
    const start = text.indexOf(sentences[key]);
    const passages = [passageOf(text, start, start + sentences[key].length)];
    return made('createStatement', { version, key, kind, summary, order, modality: 'DOES', passages });
  };
  await say('share', 'DISCLOSURE', 'Printers learn names.', 1);
  await say('keep', 'RETENTION', 'Letters are kept for a time.', 2);
  return { source, version };
}
