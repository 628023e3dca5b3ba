import type { Seen } from './sighting.ts';

type Look = { urls: readonly string[]; see: (url: string) => Promise<Seen> };

/**
 * Looks at a platform's pages until one shows the notice. It is absent only where every page could be read:
 * one that was not reached may be the one that shows it.
 */
export async function look({ urls, see }: Look): Promise<Seen | null> {
  const all: Seen[] = [];
  for (const url of urls) {
    const seen = await see(url);
    if (seen.sighting.outcome === 'shown') return seen;
    all.push(seen);
  }
  return all.find(({ sighting }) => sighting.outcome === 'unreachable') ?? all[0] ?? null;
}
