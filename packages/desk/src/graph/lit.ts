import type { Layered } from './layered.ts';

export type Lit = { nodes: ReadonlySet<string>; edges: ReadonlySet<string> };

/** What belongs to a box or a line: a box with its lines and the boxes at their ends. Null: nothing is looked at. */
export function litBy(id: string | null, { nodes, edges }: Layered): Lit | null {
  if (id === null) return null;
  const lit = edges.filter((edge) => edge.id === id || edge.from === id || edge.to === id);
  const isNode = nodes.some((node) => node.id === id);
  if (lit.length === 0 && !isNode) return null;
  return {
    nodes: new Set([...lit.flatMap(({ from, to }) => [from, to]), ...(isNode ? [id] : [])]),
    edges: new Set(lit.map((edge) => edge.id)),
  };
}
