/** What is not said by the text itself: comments of reviewers, hidden words, marks of the program. */
import type { Element, ElementContent } from 'hast';
import { hasClass, styleOf } from './style.ts';

export function leaveOut(element: Element): ElementContent[] {
  if (isBesideText(element)) return [];
  return [{ ...element, children: element.children.flatMap(tidied) }];
}

function isBesideText(element: Element): boolean {
  if (styleOf(element, 'display') === 'none' || styleOf(element, 'mso-hide') === 'all') return true;
  if (styleOf(element, 'mso-element').startsWith('comment')) return true;
  return hasClass(element, /^(MsoCommentReference|msocomanchor|msocomtxt)$/i);
}

function tidied(node: ElementContent): ElementContent[] {
  if (node.type !== 'text') return node.type === 'comment' ? [] : [node];
  return [{ ...node, value: node.value.replaceAll('\u00a0', ' ').replace(/[\u00ad\u200b\ufeff]/g, '') }];
}
