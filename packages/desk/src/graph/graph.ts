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

/** What a line can tell besides its dashes, always beside a word that says the same. */
export type EdgeTone = 'plain' | 'added' | 'removed' | 'changed';

type LineSign = { stroke: Stroke; isCrossed?: boolean; tone?: EdgeTone };
export type Sign = { label: string } & ({ outline: Outline } | LineSign);

/** As stroke-dasharray takes it; undefined is one line without gaps. */
export const dashes: Record<Stroke, string | undefined> = {
  solid: undefined,
  dashed: '8 4',
  dotted: '2 4',
  'dash-dot': '10 4 2 4',
  long: '16 5',
};
