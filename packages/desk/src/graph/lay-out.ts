/** Where everything of a graph stands: in columns, each box beside those it is tied to. */
import { graphlib, layout } from '@dagrejs/dagre';
import type { Graph, GraphEdge, GraphNode } from './graph.ts';
import { rowsOf } from './rows.ts';

export type Point = { x: number; y: number };
export type Box = { node: GraphNode; rows: string[]; x: number; y: number; width: number; height: number };
export type Line = { edge: GraphEdge; points: Point[]; label: Point };
export type Plan = { width: number; height: number; boxes: Box[]; lines: Line[] };

const boxWidth = 232;
const perRow = 26;
const letter = 6.2;
const margin = 16;
export const rowHeight = 17;
const padding = 10;

/** `first` is the end of each edge that stands in the earlier column. Boxes come in reading order. */
export function layOut({ nodes, edges }: Graph, first: 'from' | 'to'): Plan {
  const known = new Set(nodes.map(({ id }) => id));
  const drawn = edges.filter(({ from, to }) => known.has(from) && known.has(to));
  const tied = new Set(drawn.flatMap(({ from, to }) => [from, to]));
  const sized = nodes.map(boxOf);
  const graph = new graphlib.Graph({ multigraph: true });
  graph.setGraph({ rankdir: 'LR', nodesep: 18, ranksep: 24, edgesep: 14, marginx: margin, marginy: margin });
  for (const { node, width, height } of sized)
    if (tied.has(node.id)) graph.setNode(node.id, { width, height });
  for (const edge of drawn) {
    const [start, end] = endsOf(edge, first);
    const width = Math.max(edge.label.length, edge.note.length) * letter + 12;
    graph.setEdge(start, end, { width, height: (edge.note ? 2 : 1) * 15, labelpos: 'c' }, edge.id);
  }
  layout(graph);
  const placed = sized.filter(({ node }) => tied.has(node.id)).map((box) => at(box, graph.node(box.node.id)));
  const places = new Map(placed.map((box) => [box.node.id, box]));
  const lines = drawn.map((edge) => {
    const [start, end] = endsOf(edge, first);
    const { points = [], x = 0, y = 0 } = graph.edge({ v: start, w: end, name: edge.id });
    const way = fromSideToSide(points, places.get(start), places.get(end));
    return { edge, points: first === 'from' ? way : way.toReversed(), label: { x, y } };
  });
  const { width = 0, height = 0 } = graph.graph();
  const size = tied.size === 0 ? { width: 0, height: margin } : { width, height };
  const alone = beneath(
    sized.filter(({ node }) => !tied.has(node.id)),
    size,
  );
  const inOrder = [...placed.toSorted(inReadingOrder), ...alone];
  return { ...sizeOf(inOrder, size), boxes: inOrder, lines };
}

function boxOf(node: GraphNode): Box {
  const rows = rowsOf(node.label, perRow);
  const height = (Math.max(rows.length, 1) + node.facts.length) * rowHeight + 2 * padding;
  return { node, rows, x: 0, y: 0, width: boxWidth, height };
}

const endsOf = ({ from, to }: GraphEdge, first: 'from' | 'to'): [string, string] =>
  first === 'from' ? [from, to] : [to, from];

const at = (box: Box, { x = 0, y = 0 }: { x?: number; y?: number }): Box => {
  return { ...box, x: x - box.width / 2, y: y - box.height / 2 };
};

/** A line that begins and ends at the sides crosses no neighbour above or below. */
function fromSideToSide(points: Point[], start: Box | undefined, end: Box | undefined): Point[] {
  if (!start || !end || start.x === end.x) return points;
  const isForth = start.x < end.x;
  const right = ({ x, y, width, height }: Box) => ({ x: x + width, y: y + height / 2 });
  const left = ({ x, y, height }: Box) => ({ x, y: y + height / 2 });
  const between = points.slice(1, -1);
  return isForth ? [right(start), ...between, left(end)] : [left(start), ...between, right(end)];
}

const perLine = 3;

/** Boxes without a tie stand below the others, in lines. */
function beneath(boxes: readonly Box[], { height }: { height: number }): Box[] {
  const tallest = Math.max(0, ...boxes.map((box) => box.height));
  return boxes.map((box, place) => ({
    ...box,
    x: margin + (place % perLine) * (boxWidth + margin),
    y: height + Math.floor(place / perLine) * (tallest + margin),
  }));
}

function sizeOf(boxes: readonly Box[], { width, height }: { width: number; height: number }) {
  return {
    width: Math.max(width, ...boxes.map((box) => box.x + box.width + margin)),
    height: Math.max(height, ...boxes.map((box) => box.y + box.height + margin)),
  };
}

const inReadingOrder = (one: Box, other: Box) => one.x - other.x || one.y - other.y;
