import type { Element, ElementContent, Root } from 'hast';
import { blocksIn, isLeaf, keyOf, wordsOf } from './block.ts';
import { inlineChanges } from './inline-changes.ts';
import { marked } from './marked.ts';
import { pairsOf } from './pair.ts';

/** Two rendered documents as one, with what went struck out and what came underlined. */
export function redline(before: Root, after: Root): Root {
  return { type: 'root', children: merged(blocksIn(before.children), blocksIn(after.children)) };
}

function merged(before: readonly Element[], after: readonly Element[]): ElementContent[] {
  const mayPair = (one: Element, other: Element) => one.tagName === other.tagName;
  const pairs = pairsOf({ before, after, keyOf, textOf: wordsOf, mayPair });
  return pairs.flatMap((pair) => {
    if (pair.isSame) return pair.after ?? [];
    if (pair.before && pair.after) return together(pair.before, pair.after);
    return [
      ...(pair.before ? [marked(pair.before, 'del')] : []),
      ...(pair.after ? [marked(pair.after, 'ins')] : []),
    ];
  });
}

function together(before: Element, after: Element): ElementContent[] {
  if (isLeaf(before) && isLeaf(after))
    return [{ ...after, children: inlineChanges(before.children, after.children) }];
  if (isLeaf(before) || isLeaf(after)) return [marked(before, 'del'), marked(after, 'ins')];
  return [{ ...after, children: merged(blocksIn(before.children), blocksIn(after.children)) }];
}
