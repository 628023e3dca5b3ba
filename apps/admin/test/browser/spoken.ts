/** What stands on a page in words of the screens: text nodes and names of controls, without what people recorded. */
import type { Page } from 'playwright-core';

/** Strings that the register answered: names, summaries, texts. */
export function answeredTo(page: Page): { texts: string[]; isQuiet: () => boolean } {
  const texts: string[] = [];
  let open = 0;
  page.on('request', () => {
    open += 1;
  });
  page.on('requestfailed', () => {
    open -= 1;
  });
  page.on('requestfinished', async (request) => {
    const response = await request.response().catch(() => null);
    const body = request.url().includes('/graphql') ? await response?.text().catch(() => '') : '';
    if (body) texts.push(...stringsIn(JSON.parse(body)));
    open -= 1;
  });
  return { texts, isQuiet: () => open <= 0 };
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

/** Without a load: the router follows the address. */
export async function goTo(page: Page, route: string, isQuiet: () => boolean): Promise<void> {
  await page.evaluate((address) => {
    history.pushState(null, '', address);
    dispatchEvent(new PopStateEvent('popstate'));
  }, `/admin/${route}`);
  let before = '';
  for (let looks = 0; looks < 40; looks += 1) {
    await page.waitForTimeout(150);
    const now = await page.locator('body').innerText();
    const isLoading = await page.locator('.MuiSkeleton-root, .RaLoading-root').first().isVisible();
    if (now === before && isQuiet() && !isLoading) return;
    before = now;
  }
}

/** Words marked as of another language are passed over. */
export const wordsOn = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const own = document.documentElement.lang;
    const isForeign = (element: Element | null) =>
      element?.closest('[lang]')?.getAttribute('lang') !== own ||
      element?.closest('style,script,noscript,pre,code');
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const words: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!isForeign(node.parentElement)) words.push(node.nodeValue ?? '');
    }
    for (const element of document.body.querySelectorAll('[aria-label],[placeholder],[title]')) {
      if (isForeign(element)) continue;
      for (const name of ['aria-label', 'placeholder', 'title']) words.push(element.getAttribute(name) ?? '');
    }
    const plain = words.map((each) => each.replaceAll(/[\s​]+/g, ' ').trim());
    return [...new Set(plain)].filter((each) => /\p{L}{2}/u.test(each));
  });
