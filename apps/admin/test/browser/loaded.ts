/** The files of the dashboard that a page has loaded, and what they weigh on their way. */
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';

export function loadedBy(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const entries = performance.getEntriesByType('resource');
    return entries
      .map(({ name }) => new URL(name).pathname)
      .filter(
        (path, place, all) => /^\/admin\/assets\/.+\.(js|css)$/.test(path) && all.indexOf(path) === place,
      );
  });
}

export async function bytesOf(origin: string, paths: readonly string[]): Promise<number> {
  const sizes = await Promise.all(
    paths.map(async (path) => gzipSync(await (await fetch(origin + path)).arrayBuffer()).byteLength),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}
