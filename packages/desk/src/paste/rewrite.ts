import type { Element, ElementContent } from 'hast';

/** Rewrites every element, the innermost first; what is given takes its place. */
export function rewrite(
  children: readonly ElementContent[],
  by: (element: Element) => ElementContent[],
): ElementContent[] {
  return children.flatMap((child) =>
    child.type === 'element' ? by({ ...child, children: rewrite(child.children, by) }) : [child],
  );
}

export function wordsIn(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  return node.type === 'element' ? node.children.map(wordsIn).join('') : '';
}

export const elementOf = (tagName: string, children: ElementContent[]): Element => ({
  type: 'element',
  tagName,
  properties: {},
  children,
});

export const words = (value: string): ElementContent => ({ type: 'text', value });
