/** From page to page of the dashboard, and when each stands still. */
import type { Page } from 'playwright-core';

/** As a link within the dashboard does, without loading it anew. */
export async function goTo(page: Page, path: string): Promise<void> {
  await page.evaluate(async (to) => {
    window.history.pushState({}, '', to);
    window.dispatchEvent(new PopStateEvent('popstate', { state: {} }));
    for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
  }, path);
}

const bars = '.MuiCircularProgress-root, .MuiLinearProgress-indeterminate';
export const loading = `[aria-busy=true], .MuiSkeleton-root, ${bars}`;

/** Tells when nothing is being fetched and nothing is said to load. */
export function settlingOf(page: Page): () => Promise<void> {
  const open = new Set<object>();
  page.on('request', (request) => open.add(request));
  page.on('requestfinished', (request) => open.delete(request));
  page.on('requestfailed', (request) => open.delete(request));
  return async () => {
    for (let quiet = 0, look = 0; quiet < 2; look += 1) {
      const isLoading = open.size > 0 || (await page.locator(loading).count()) > 0;
      quiet = isLoading ? 0 : quiet + 1;
      if (look > 1_000) throw new Error(`${page.url()} goes on loading.`);
      await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 30)));
    }
  };
}
