/** A cell of a table and a heading hold one line: what stood in paragraphs or lines is put side by side. */
import type { Element, ElementContent } from 'hast';
import { words } from './rewrite.ts';

const blocks = /^(p|div|ul|ol|li|h[1-6]|blockquote|pre|table|tbody|tr|td|th)$/;

export function levelCell(element: Element): ElementContent[] {
  if (!/^(td|th|h[1-6])$/.test(element.tagName)) return [element];
  return [{ ...element, children: inLine(element.children) }];
}

function inLine(children: readonly ElementContent[]): ElementContent[] {
  return children.flatMap((child) => {
    if (child.type !== 'element') return [child];
    if (child.tagName === 'br') return [words(' ')];
    if (!blocks.test(child.tagName)) return [{ ...child, children: inLine(child.children) }];
    return [...inLine(child.children), words(' ')];
  });
}
