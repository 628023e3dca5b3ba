import type { Element, ElementContent } from 'hast';

const blocks = /^(p|div|ul|ol|h[1-6]|table|blockquote)$/;

/** Between paragraphs an empty line says nothing. */
export function dropBreaks(element: Element): ElementContent[] {
  const hasBlocks = element.children.some((each) => each.type === 'element' && blocks.test(each.tagName));
  if (!hasBlocks) return [element];
  return [{ ...element, children: element.children.filter((each) => !isBreak(each)) }];
}

const isBreak = (node: ElementContent) => node.type === 'element' && node.tagName === 'br';
