import type { Sighting } from '@privacy-register/schema/lifecycle/sight';
import type { ExpectedNotice } from '../site/notice-element.ts';
import { type Fetch, sightingOf } from './sighting.ts';

type Look = { urls: readonly string[]; expected: ExpectedNotice; fetch: Fetch };

/**
 * Looks at a platform's pages until one shows the notice. It is absent only where every page could be read:
 * one that was not reached may be the one that shows it.
 */
export async function look({ urls, expected, fetch }: Look): Promise<Sighting | null> {
  const seen: Sighting[] = [];
  for (const url of urls) {
    const sighting = sightingOf(url, await fetch(url), expected);
    if (sighting.outcome === 'shown') return sighting;
    seen.push(sighting);
  }
  return seen.find(({ outcome }) => outcome === 'unreachable') ?? seen[0] ?? null;
}
