import type { Element, ElementContent } from 'hast';
import { blocksIn, isLeaf } from './block.ts';

export type Mark = 'ins' | 'del';

/** A block that only one side has: every word in it is marked, its shape stays. */
export function marked(block: Element, mark: Mark): Element {
  if (block.children.length === 0) return block.tagName === 'td' ? block : around([block], mark);
  if (isLeaf(block)) return { ...block, children: [around(block.children, mark)] };
  return { ...block, children: blocksIn(block.children).map((inner) => marked(inner, mark)) };
}

export const around = (children: ElementContent[], mark: Mark): Element => ({
  type: 'element',
  tagName: mark,
  properties: {},
  children,
});
