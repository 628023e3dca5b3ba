/** A list that stands directly in a list belongs to the entry before it, as Google Docs means it. */
import type { Element, ElementContent } from 'hast';
import { elementOf } from './rewrite.ts';

export function mendList(element: Element): ElementContent[] {
  if (!isList(element)) return [element];
  const children: ElementContent[] = [];
  for (const child of element.children) {
    const item = children.findLast((each) => each.type === 'element' && each.tagName === 'li');
    if (child.type !== 'element' || !isList(child)) children.push(child);
    else if (item?.type === 'element') item.children.push(child);
    else children.push(elementOf('li', [child]));
  }
  return [{ ...element, children }];
}

const isList = ({ tagName }: Element) => tagName === 'ul' || tagName === 'ol';
