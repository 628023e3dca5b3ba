/** Where everything of a graph stands: in columns, each box beside those it is tied to. */
import { graphlib, layout } from '@dagrejs/dagre';
import type { Graph, GraphEdge, GraphNode } from './graph.ts';
import { rowsOf } from './rows.ts';

export type Point = { x: number; y: number };
export type Box = { node: GraphNode; rows: string[]; x: number; y: number; width: number; height: number };
export type Line = { edge: GraphEdge; points: Point[]; label: Point };
export type Plan = { width: number; height: number; boxes: Box[]; lines: Line[] };

const boxWidth = 232;
const perRow = 30;
const letter = 6.2;
const margin = 16;
export const rowHeight = 17;
const padding = 10;

/** `first` is the end of each edge that stands in the earlier column. Boxes come in reading order. */
export function layOut({ nodes, edges }: Graph, first: 'from' | 'to'): Plan {
  const graph = new graphlib.Graph({ multigraph: true });
  graph.setGraph({ rankdir: 'LR', nodesep: 18, ranksep: 24, edgesep: 14, marginx: margin, marginy: margin });
  const rows = new Map(nodes.map((node) => [node.id, rowsOf(node.label, perRow)]));
  for (const node of nodes) {
    const count = (rows.get(node.id)?.length ?? 1) + node.facts.length;
    graph.setNode(node.id, { width: boxWidth, height: count * rowHeight + 2 * padding });
  }
  const drawn = edges.filter(({ from, to }) => rows.has(from) && rows.has(to));
  for (const edge of drawn) {
    const [start, end] = first === 'from' ? [edge.from, edge.to] : [edge.to, edge.from];
    const width = Math.max(edge.label.length, edge.note.length) * letter + 12;
    const height = (edge.note ? 2 : 1) * 15;
    graph.setEdge(start, end, { width, height, labelpos: 'c' }, edge.id);
  }
  layout(graph);
  const boxes = nodes.map((node) => {
    const { x, y, width, height } = placeOf(graph.node(node.id));
    return { node, rows: rows.get(node.id) ?? [], x: x - width / 2, y: y - height / 2, width, height };
  });
  const lines = drawn.map((edge) => {
    const [start, end] = first === 'from' ? [edge.from, edge.to] : [edge.to, edge.from];
    const { points = [], x = 0, y = 0 } = graph.edge({ v: start, w: end, name: edge.id });
    return { edge, points: first === 'from' ? points : points.toReversed(), label: { x, y } };
  });
  const { width = 0, height = 0 } = graph.graph();
  return { width, height, boxes: boxes.toSorted(inReadingOrder), lines };
}

const placeOf = ({
  x = 0,
  y = 0,
  width = 0,
  height = 0,
}: Partial<Record<'x' | 'y' | 'width' | 'height', number>>) => ({
  x,
  y,
  width,
  height,
});

const inReadingOrder = (one: Box, other: Box) => one.x - other.x || one.y - other.y;
