/** A graph to draw: what it is about is said by whoever draws it. */
export type Outline = 'double' | 'solid' | 'dashed';
export type Stroke = 'solid' | 'dashed' | 'dotted' | 'dash-dot' | 'long';

export type GraphNode = {
  id: string;
  label: string;
  /** Short facts, a line each. */
  facts: readonly string[];
  outline: Outline;
  /** Where it leads. */
  path: string;
};
export type GraphEdge = {
  id: string;
  from: string;
  to: string;
  label: string;
  /** Stands below the label, such as dates; empty where there is nothing to note. */
  note: string;
  stroke: Stroke;
};
export type Graph = { nodes: readonly GraphNode[]; edges: readonly GraphEdge[] };

export type Sign = { label: string } & ({ outline: Outline } | { stroke: Stroke });

/** As stroke-dasharray takes it; undefined is one line without gaps. */
export const dashes: Record<Stroke, string | undefined> = {
  solid: undefined,
  dashed: '8 4',
  dotted: '2 4',
  'dash-dot': '10 4 2 4',
  long: '16 5',
};
