/** At which height of a box each of its lines ends, so that none hides another. */
import type { Layered, LayeredEdge } from './layered.ts';

type Side = 'in' | 'out';
/** Ids of the edges at a side of a box, from above. */
export type Ports = { at: (node: string, side: Side) => readonly string[] };

/** Lines of a side are in the order of the boxes at their other ends: they cross as little as may be. */
export function portsOf({ nodes, edges }: Layered): Ports {
  const places = new Map(nodes.map(({ id, layer }, at) => [id, layer * nodes.length + at]));
  const placeOf = (id: string) => places.get(id) ?? 0;
  const byOther = (other: 'from' | 'to') => (one: LayeredEdge, two: LayeredEdge) =>
    placeOf(one[other]) - placeOf(two[other]) || one.label.localeCompare(two.label);
  const gathered = (own: 'from' | 'to', other: 'from' | 'to') => {
    const found = new Map<string, string[]>();
    for (const edge of edges.toSorted(byOther(other)))
      found.set(edge[own], [...(found.get(edge[own]) ?? []), edge.id]);
    return found;
  };
  const sides = { in: gathered('to', 'from'), out: gathered('from', 'to') };
  return { at: (node, side) => sides[side].get(node) ?? [] };
}
