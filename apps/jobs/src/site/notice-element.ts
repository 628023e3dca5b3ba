// Whether the HTML of a page shows a notice: its element, the text it had when it was posted, and its link.
import { attribute, type Element, elementsOf, lineageOf } from './html-tree.ts';
import {
  best,
  isLabel,
  leadsTo,
  mostCopies,
  type NoticeSighting,
  regionOf,
  verdict,
} from './notice-verdict.ts';
import { isHidden, visibleText } from './visible-text.ts';

export type ExpectedNotice = { noticeId: string; sha256: string; noticeUrl: string };

/** `region` is the visible text of the notice's element, and all of the page that may be kept as evidence. */
export function showsNotice(html: string, expected: ExpectedNotice): NoticeSighting {
  const elements = elementsOf(html);
  if (elements === undefined) return { shown: false, reason: 'unreadable' };
  const copies = elements.filter((each) => attribute(each, 'data-privacy-notice') === expected.noticeId);
  return best(copies.slice(0, mostCopies).map((element) => look(element, expected)));
}

function look(element: Element, { sha256, noticeUrl }: ExpectedNotice): NoticeSighting {
  const region = regionOf(visibleText(element));
  if (lineageOf(element).some(isHidden)) return { shown: false, reason: 'hidden', region };
  const links: Element[] = [];
  const text = visibleText(element, (inner) => {
    if (!isLabelledLink(inner) || !leadsTo(attribute(inner, 'href') ?? '', noticeUrl)) return false;
    links.push(inner);
    return true;
  });
  const unlinked = () => visibleText(element, isLabelledLink);
  return verdict({ region, text, unlinked, links: links.length, sha256 });
}

/** A visible link with a label of its own, in any words. A longer one is text, and so compared. */
function isLabelledLink(element: Element): boolean {
  return element.tagName === 'a' && isLabel(visibleText(element));
}
