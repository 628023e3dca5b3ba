/** The rows of a tree as they stand on the screen, one below the other. */
import { childrenIn, type TreeNode } from './node.ts';

export type Row = {
  /** Tells the places of a node with several parents apart. */
  path: string;
  node: TreeNode;
  level: number;
  position: number;
  setSize: number;
  isOpen: boolean | null;
  /** How many other parents it stands under as well. */
  otherParents: number;
};

type Shown = { nodes: readonly TreeNode[]; isOpen: (path: string) => boolean };

export function rowsOf({ nodes, isOpen }: Shown): Row[] {
  const children = childrenIn(nodes);
  const known = new Set(nodes.map(({ id }) => id));

  function below(id: string | null, path: string, level: number): Row[] {
    const above = path.split(between);
    const siblings = children(id).filter((node) => !above.includes(node.id));
    return siblings.flatMap((node, place) => {
      const own = path ? path + between + node.id : node.id;
      const isParent = children(node.id).length > 0;
      const isShown = isParent && isOpen(own);
      const row: Row = {
        ...{ path: own, node, level, position: place + 1, setSize: siblings.length },
        isOpen: isParent ? isShown : null,
        otherParents: Math.max(0, node.parents.filter((parent) => known.has(parent)).length - 1),
      };
      return isShown ? [row, ...below(node.id, own, level + 1)] : [row];
    });
  }
  return below(null, '', 1);
}

const between = '/';
export const parentPath = (path: string): string | null =>
  path.includes(between) ? path.slice(0, path.lastIndexOf(between)) : null;

/** The paths that have to be open for every place of a node to be seen. */
export function pathsTo(nodes: readonly TreeNode[], id: string): string[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  function above(node: TreeNode, met: readonly string[]): string[] {
    const parents = node.parents.filter((parent) => byId.has(parent) && !met.includes(parent));
    if (parents.length === 0) return [node.id];
    return parents.flatMap((parent) => {
      const next = byId.get(parent);
      return next ? above(next, [...met, node.id]).map((path) => path + between + node.id) : [];
    });
  }
  const node = byId.get(id);
  return node ? above(node, []) : [];
}
