// What the words of a notice's element amount to, however they were read: its text, and a way to the notice page.
import { normalise, noticeHash } from '@privacy-register/schema/change-notice/normalise';

/** In the order of reporting, the nearest to a shown notice last. `unreadable` says nothing either way. */
const reasons = [
  'unreadable',
  'no-element',
  'hidden',
  'out-of-sight',
  'too-small',
  'distorted',
  'faint',
  'covered',
  'text-differs',
  'no-link',
] as const;
type NotShownReason = (typeof reasons)[number];

export type NoticeSighting =
  | { shown: true; region: string }
  | { shown: false; reason: NotShownReason; region?: string };

/** `text` lacks the links to the notice, `unlinked` every link with a label of its own. */
type Read = { region: string; text: string; unlinked: () => string; links: number; sha256: string };

export function verdict({ region, text, unlinked, links, sha256 }: Read): NoticeSighting {
  const matches = (shown: string) => noticeHash(shown) === sha256;
  if (matches(text) && links > 0) return { shown: true, region };
  // Told apart for whoever mends the page: the right words whose link leads elsewhere lack a link.
  const isUnlinked = matches(text) || (links === 0 && matches(unlinked()));
  return { shown: false, reason: isUnlinked ? 'no-link' : 'text-differs', region };
}

/** A page may carry the element twice, for wide and narrow screens: one that shows is enough. */
export function best(sightings: readonly NoticeSighting[]): NoticeSighting {
  const none: NoticeSighting = { shown: false, reason: 'no-element' };
  return sightings.reduce((one, other) => (rank(other) > rank(one) ? other : one), none);
}

export const longestRegion = 20_000;
export const longestLabel = 120;
export const mostCopies = 20;

/** All of the page that may be kept as evidence; never cut through a surrogate pair, which databases refuse. */
export function regionOf(words: string): string {
  const text = normalise(words);
  const end = text.codePointAt(longestRegion - 1) ?? 0;
  return text.slice(0, end > 0xffff ? longestRegion - 1 : longestRegion);
}

export function isLabel(words: string): boolean {
  const label = normalise(words);
  return label !== '' && label.length <= longestLabel;
}

/** The same page: a trailing slash, a fragment and added query parameters (campaign marks) don't matter. */
export function leadsTo(href: string, noticeUrl: string): boolean {
  const [link, notice] = [URL.parse(href), URL.parse(noticeUrl)];
  if (link === null || notice === null) return false;
  if (link.origin !== notice.origin || pathOf(link) !== pathOf(notice)) return false;
  return [...notice.searchParams].every(([name, value]) => link.searchParams.get(name) === value);
}

function pathOf({ pathname }: URL): string {
  return pathname.endsWith('/') ? pathname.slice(0, -1) : pathname;
}

function rank(sighting: NoticeSighting): number {
  return sighting.shown ? reasons.length : reasons.indexOf(sighting.reason);
}
