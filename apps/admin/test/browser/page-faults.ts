/** What no page of the dashboard may show once it stands still. */
import type { Page } from 'playwright-core';
import { loading } from './walk.ts';

export async function faultsOn(page: Page): Promise<string[]> {
  const main = page.locator('#main-content');
  if ((await main.count()) === 0) return ['is not a page of the dashboard'];
  const words = (await main.textContent()) ?? '';
  const surplus = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  const unlabelled = await main.locator(unlabelledInput).count();
  return [
    ...((await page.locator(loading).count()) > 0 ? ['goes on loading'] : []),
    ...(surplus > 0 ? [`scrolls sideways by ${surplus} px`] : []),
    ...(words.trim() === '' ? ['is empty'] : []),
    ...(/[a-z]{3}_[0-9a-z]{26}/.test(words) ? ['shows an id in place of a name'] : []),
    ...(/\bundefined\b|\bNaN\b|\[object/.test(words) ? ['shows a value that is not there'] : []),
    ...(unlabelled > 0 ? [`has ${unlabelled} inputs without a label`] : []),
  ];
}

const unlabelledInput = [
  'input:not([type=hidden]):not([aria-hidden=true]):not([aria-label]):not([id]):not(label input)',
  'textarea:not([aria-hidden=true]):not([aria-label]):not([id])',
].join(', ');
