/** What no page of the dashboard may show once it stands still. */
import type { Locator, Page } from 'playwright-core';
import { loading } from './walk.ts';

/** What is still amiss once the page has had its time to load. */
export async function faultsLeft(page: Page): Promise<string[]> {
  for (let look = 0; look < 40; look += 1) {
    if ((await faultsOn(page)).length === 0) return [];
    await page.waitForTimeout(250);
  }
  return faultsOn(page);
}

async function faultsOn(page: Page): Promise<string[]> {
  const main = page.locator('#main-content');
  if ((await main.count()) === 0) return ['is not a page of the dashboard'];
  const words = await wordsIn(main);
  const surplus = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  const headings = await page.locator('h1').count();
  const unlabelled = await main.locator(unlabelledInput).count();
  return [
    ...((await page.locator(loading).count()) > 0 ? ['goes on loading'] : []),
    ...(surplus > 0 ? [`scrolls sideways by ${surplus} px`] : []),
    ...(headings === 1 ? [] : [`has ${headings} headings of the first level`]),
    ...(words.trim() === '' ? ['is empty'] : []),
    ...(/[a-z]{3}_[0-9a-z]{26}/.test(words) ? ['shows an id in place of a name'] : []),
    ...(/\bundefined\b|\bNaN\b|\[object/.test(words) ? ['shows a value that is not there'] : []),
    ...(unlabelled > 0 ? [`has ${unlabelled} inputs without a label`] : []),
  ];
}

/** But for what stands in an input or as it is sent: markup and messages name records by their ids. */
const wordsIn = (main: Locator) =>
  main.evaluate((element) => {
    const inputs = [...element.querySelectorAll('textarea, pre')].map(({ textContent }) => textContent);
    return inputs.reduce((words, input) => words.replace(input, ''), element.textContent);
  });

const unlabelledInput = [
  'input:not([type=hidden]):not([aria-hidden=true]):not([aria-label]):not([id]):not(label input)',
  'textarea:not([aria-hidden=true]):not([aria-label]):not([id])',
].join(', ');
