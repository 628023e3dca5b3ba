// Whether a page shows a notice: its element, the text it had when it was posted, and a way to the notice page.
import { normalise, noticeHash } from '@privacy-register/schema/change-notice/normalise';
import { attribute, type Element, elementsOf, lineageOf } from './html-tree.ts';
import { isHidden, visibleText } from './visible-text.ts';

export type ExpectedNotice = { noticeId: string; sha256: string; noticeUrl: string };

/** In the order of reporting, the nearest to a shown notice last. `unreadable` says nothing either way. */
type NotShownReason = 'unreadable' | 'no-element' | 'hidden' | 'text-differs' | 'no-link';

export type NoticeSighting =
  | { shown: true; region: string }
  | { shown: false; reason: NotShownReason; region?: string };

/** `region` is the visible text of the notice's element, and all of the page that may be kept as evidence. */
export function showsNotice(html: string, expected: ExpectedNotice): NoticeSighting {
  const elements = elementsOf(html);
  if (elements === undefined) return { shown: false, reason: 'unreadable' };
  const sightings = elements
    .filter((element) => attribute(element, 'data-privacy-notice') === expected.noticeId)
    .slice(0, mostCopies)
    .map((element) => look(element, expected));
  return sightings.reduce(better, { shown: false, reason: 'no-element' });
}

export const longestRegion = 20_000;
export const longestLabel = 120;
const mostCopies = 20;

function look(element: Element, { sha256, noticeUrl }: ExpectedNotice): NoticeSighting {
  const region = cut(normalise(visibleText(element)));
  if (lineageOf(element).some(isHidden)) return { shown: false, reason: 'hidden', region };
  const links: Element[] = [];
  const text = visibleText(element, (inner) => {
    if (!isNoticeLink(inner, noticeUrl)) return false;
    links.push(inner);
    return true;
  });
  const matches = (shown: string) => noticeHash(shown) === sha256;
  if (matches(text) && links.length > 0) return { shown: true, region };
  // Told apart for whoever mends the page: the right words whose link leads elsewhere lack a link.
  const isUnlinked = matches(text) || (links.length === 0 && matches(visibleText(element, isLabelledLink)));
  return { shown: false, reason: isUnlinked ? 'no-link' : 'text-differs', region };
}

function isNoticeLink(element: Element, noticeUrl: string): boolean {
  return isLabelledLink(element) && leadsTo(attribute(element, 'href') ?? '', noticeUrl);
}

/** A visible link with a label of its own, in any words. A longer one is text, and so compared. */
function isLabelledLink(element: Element): boolean {
  if (element.tagName !== 'a') return false;
  const label = normalise(visibleText(element));
  return label !== '' && label.length <= longestLabel;
}

/** The same page: a trailing slash, a fragment and added query parameters (campaign marks) don't matter. */
function leadsTo(href: string, noticeUrl: string): boolean {
  const [link, notice] = [URL.parse(href), URL.parse(noticeUrl)];
  if (link === null || notice === null) return false;
  if (link.origin !== notice.origin || pathOf(link) !== pathOf(notice)) return false;
  return [...notice.searchParams].every(([name, value]) => link.searchParams.get(name) === value);
}

function pathOf({ pathname }: URL): string {
  return pathname.endsWith('/') ? pathname.slice(0, -1) : pathname;
}

/** A page may carry the element twice, for wide and narrow screens: one that shows is enough. */
function better(one: NoticeSighting, other: NoticeSighting): NoticeSighting {
  return rank(other) > rank(one) ? other : one;
}

function rank(sighting: NoticeSighting): number {
  return sighting.shown ? ranks.length : ranks.indexOf(sighting.reason);
}

const ranks: NotShownReason[] = ['unreadable', 'no-element', 'hidden', 'text-differs', 'no-link'];

/** Never through a surrogate pair: databases refuse half of one. */
function cut(text: string): string {
  const end = text.codePointAt(longestRegion - 1) ?? 0;
  return text.slice(0, end > 0xffff ? longestRegion - 1 : longestRegion);
}
