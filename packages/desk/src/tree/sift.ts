import { type TreeNode, withAncestors } from './node.ts';

type Wishes = { query: string; isRetiredShown: boolean };

/** What matches, with all it hangs under: a hit without its place would tell little. */
export function sift(nodes: readonly TreeNode[], { query, isRetiredShown }: Wishes): TreeNode[] {
  const words = folded(query).split(/\s+/).filter(Boolean);
  const hits = nodes.filter(
    (node) => (isRetiredShown || !node.isRetired) && words.every((word) => folded(node.name).includes(word)),
  );
  const kept = withAncestors(
    nodes,
    hits.map(({ id }) => id),
  );
  return nodes.filter(({ id }) => kept.has(id));
}

export const folded = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
