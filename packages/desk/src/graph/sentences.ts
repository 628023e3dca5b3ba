import type { Graph, GraphNode } from './graph.ts';

/** A box in words, beside its name: its facts, and what it is tied to. */
export function sentencesOf({ id, facts }: GraphNode, { nodes, edges }: Graph): string {
  const names = new Map(nodes.map((node) => [node.id, node.label]));
  const ties = edges
    .filter(({ from }) => from === id)
    .map((edge) => `${edge.label} ${names.get(edge.to) ?? ''}${edge.note ? `, ${edge.note}` : ''}`);
  return [...facts, ...ties].map((sentence) => `${sentence}.`).join(' ');
}
