// What a fetched page says about a notice.
import { noticeHash } from '@privacy-register/schema/change-notice/normalise';
import type { Sighting } from '@privacy-register/schema/lifecycle/sight';
import { type ExpectedNotice, showsNotice } from '../site/notice-element.ts';
import type { FetchedPage, UnreachablePage } from '../site/page.ts';
import { pageText } from '../site/page-text.ts';

export type Page = Pick<FetchedPage, 'outcome' | 'status' | 'address' | 'body' | 'contentType'>;
/** What was seen of a page, and the picture of it where one was taken. */
export type Seen = { sighting: Sighting; picture: Uint8Array | null };
export type Fetch = (url: string) => Promise<Page | UnreachablePage>;

/** Reads a page as it is sent. */
export function reading(fetch: Fetch, expected: ExpectedNotice) {
  return async (url: string): Promise<Seen> => ({
    sighting: sightingOf(url, await fetch(url), expected),
    picture: null,
  });
}

export function sightingOf(url: string, page: Page | UnreachablePage, expected: ExpectedNotice): Sighting {
  const method = 'html' as const;
  const nothing = { url, method, httpStatus: null, address: null, region: null, sha256: null, picture: null };
  if (page.outcome === 'unreachable') return { ...nothing, outcome: 'unreachable', reason: page.reason };
  const { status, address } = page;
  const answered = { ...nothing, httpStatus: status, address };
  if (status < 200 || status > 299) return { ...answered, ...failedWith(status) };
  const seen = showsNotice(pageText(page), expected);
  const region = seen.region ?? null;
  const shown = { ...answered, region, sha256: region === null ? null : noticeHash(region) };
  if (seen.shown) return { ...shown, outcome: 'shown', reason: null };
  // A page too large to be read may hold the notice.
  const outcome = seen.reason === 'unreadable' ? 'unreachable' : 'absent';
  return { ...shown, outcome, reason: seen.reason };
}

/** A site that says there is no such page shows no notice; one in trouble, or closed to us, says nothing. */
function failedWith(status: number): Pick<Sighting, 'outcome' | 'reason'> {
  return { outcome: gone.includes(status) ? 'absent' : 'unreachable', reason: `http-${status}` };
}

const gone = [404, 410];
