/** What goes out of sight where the page is narrow or its text is large. */
import type { Page } from 'playwright-core';
import type { Screen } from './inspection.ts';

/** Gives the page back as it was. */
export async function lostAt(page: Page, { width, isTextDoubled }: Screen): Promise<string[]> {
  if (isTextDoubled) {
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    const lost = await sideways(page);
    await page.evaluate(() => document.documentElement.style.removeProperty('font-size'));
    return lost.map((each) => `${each} with text of 200 %`);
  }
  await page.setViewportSize({ width: 320, height: 900 });
  const lost = await sideways(page);
  await page.setViewportSize({ width, height: 900 });
  return lost.map((each) => `${each} at 320 px`);
}

/** The page must not scroll sideways; what a table or picture scrolls within itself is its own. */
const sideways = (page: Page) =>
  page.evaluate(async () => {
    for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
    const surplus = document.documentElement.scrollWidth - window.innerWidth;
    if (surplus <= 0) return [];
    const beyond = [...document.querySelectorAll('main *')].filter(
      (element) => element.getBoundingClientRect().right > window.innerWidth + 1,
    );
    return [`scrolls sideways by ${surplus} px, from ${beyond.at(-1)?.outerHTML.slice(0, 160)}`];
  });
