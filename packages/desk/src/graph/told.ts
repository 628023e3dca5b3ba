import type { Layered, LayeredNode } from './layered.ts';

/** A box in words, beside its name: each line that leaves it, and each that arrives. */
export function toldOf({ id }: LayeredNode, { nodes, edges }: Layered): string {
  const names = new Map(nodes.map((node) => [node.id, node.label]));
  return edges
    .filter(({ from, to }) => from === id || to === id)
    .map(({ from, to, label, note }) => {
      const line = `${names.get(from) ?? ''} → ${names.get(to) ?? ''}: ${label}`;
      return `${line}${note ? `, ${note}` : ''}.`;
    })
    .join(' ');
}
