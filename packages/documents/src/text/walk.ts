import type { Element, Root } from 'hast';

/** Every element of a tree, in the order of the page. */
export function elementsIn(tree: Root | Element): Element[] {
  return tree.children.flatMap((child) => (child.type === 'element' ? [child, ...elementsIn(child)] : []));
}
