/** In Markdown every table has a head; where none is marked, the first row is it. */
import type { Element, ElementContent } from 'hast';
import { rewrite } from './rewrite.ts';

export function headTable(element: Element): ElementContent[] {
  if (element.tagName !== 'table' || hasIn(element, 'th')) return [element];
  let isFirst = true;
  const children = rewrite(element.children, (inner) => {
    if (inner.tagName !== 'tr' || !isFirst) return [inner];
    isFirst = false;
    return [{ ...inner, children: inner.children.map(headOf) }];
  });
  return [{ ...element, children }];
}

const headOf = (cell: ElementContent): ElementContent =>
  cell.type === 'element' && cell.tagName === 'td' ? { ...cell, tagName: 'th' } : cell;

const hasIn = (node: ElementContent, tagName: string): boolean =>
  node.type === 'element' &&
  (node.tagName === tagName || node.children.some((child) => hasIn(child, tagName)));
