/** A node of a tree that may hang under several parents; it then stands under each. */
export type TreeNode = {
  id: string;
  name: string;
  parents: readonly string[];
  /** No longer to be used: shown on demand, and marked. */
  isRetired?: boolean;
};

export const childrenIn = (nodes: readonly TreeNode[]): ((id: string | null) => TreeNode[]) => {
  const known = new Set(nodes.map(({ id }) => id));
  const children = new Map<string | null, TreeNode[]>();
  for (const node of nodes) {
    const parents = node.parents.filter((parent) => known.has(parent));
    for (const parent of parents.length ? parents : [null]) {
      children.set(parent, [...(children.get(parent) ?? []), node]);
    }
  }
  return (id) => (children.get(id) ?? []).toSorted((a, b) => a.name.localeCompare(b.name));
};

/** A node and all that hangs below it. */
export function withDescendants(nodes: readonly TreeNode[], id: string): Set<string> {
  const children = childrenIn(nodes);
  const met = new Set([id]);
  const open = [id];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const child of children(next)) {
      if (!met.has(child.id)) open.push(child.id);
      met.add(child.id);
    }
  }
  return met;
}

/** The ids of a node and all that it hangs under. */
export function withAncestors(nodes: readonly TreeNode[], ids: readonly string[]): Set<string> {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const met = new Set(ids);
  const open = [...ids];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const parent of byId.get(next)?.parents ?? []) {
      if (!met.has(parent) && byId.has(parent)) open.push(parent);
      met.add(parent);
    }
  }
  return met;
}
