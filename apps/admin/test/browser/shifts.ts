/** What moved on a page while it loaded, as the browser scores it. */
import type { Page } from 'playwright-core';

const observe = `
  window.moved = [];
  new PerformanceObserver((list) => {
    for (const { value, sources } of list.getEntries())
      window.moved.push({ value, words: sources.map(({ node }) => (node?.textContent ?? '').slice(0, 60)) });
  }).observe({ type: 'layout-shift', buffered: true });`;

/** From the next page on. */
export const watchShifts = (page: Page): Promise<unknown> => page.addInitScript({ content: observe });

export async function shiftsOn(page: Page): Promise<{ score: number; words: string[] }> {
  const moved = await page.evaluate<{ value: number; words: string[] }[]>('window.moved');
  return {
    score: moved.reduce((sum, { value }) => sum + value, 0),
    words: moved.flatMap(({ words }) => words),
  };
}
