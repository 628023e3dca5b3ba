/** Where everything of a layered graph stands: a column for each layer, lines between them. */
import type { Point } from './lay-out.ts';
import type { Layered, LayeredEdge, LayeredNode } from './layered.ts';
import { type Ports, portsOf } from './ports.ts';
import { rowsOf } from './rows.ts';

export type LayeredBox = {
  node: LayeredNode;
  rows: string[];
  x: number;
  y: number;
  width: number;
  height: number;
};
/** A lane is where a line passes a column; its words stand there. */
export type LayeredLine = {
  edge: LayeredEdge;
  start: Point;
  lane: Point | null;
  end: Point;
  text: string;
};
export type LayeredPlan = {
  width: number;
  height: number;
  heads: { label: string; x: number }[];
  boxes: LayeredBox[];
  lines: LayeredLine[];
};

export const columnWidth = 216;
const margin = 16;
const top = 48;
const indent = 14;
const letter = 6.8;
const portStep = 17;
const laneStep = 19;
const between = 10;
const perRow = 25;
const mostLetters = { line: 24, lane: 33 };

export function layOutLayers(layered: Layered): LayeredPlan {
  const known = new Map(layered.nodes.map((node) => [node.id, node]));
  const edges = layered.edges.filter(({ from, to }) => known.has(from) && known.has(to));
  const layerOf = (id: string) => known.get(id)?.layer ?? 0;
  const drawn = { ...layered, edges };
  const ports = portsOf(drawn);
  const passes = (edge: LayeredEdge, layer: number) => layerOf(edge.from) < layer && layer < layerOf(edge.to);
  const kept = layered.layers.flatMap((label, layer) => {
    const nodes = layered.nodes.filter((node) => node.layer === layer);
    const passing = inOrder(
      edges.filter((edge) => passes(edge, layer)),
      layered.nodes,
    );
    return nodes.length || passing.length ? [{ label, layer, nodes, passing }] : [];
  });
  const boxes: LayeredBox[] = [];
  const lanes = new Map<string, Point>();
  const heads: LayeredPlan['heads'] = [];
  let x = margin;
  let middle: number | null = null;
  for (const { label, layer, nodes, passing } of kept) {
    const before = edges.filter(({ to }) => layerOf(to) === layer);
    if (heads.length) x += gapBefore(before, (edge) => lanes.has(edge.id));
    heads.push({ label, x });
    const column = stacked(nodes, ports, x);
    const bottom = column.reduce((low, box) => Math.max(low, box.y + box.height), top);
    const shift = middle === null ? 0 : Math.max(0, middle - (bottom + top) / 2);
    boxes.push(...column.map((box) => ({ ...box, y: box.y + shift })));
    const first = bottom + (nodes.length ? laneStep : laneStep / 2);
    for (const [at, edge] of passing.entries()) lanes.set(edge.id, { x, y: first + at * laneStep });
    middle = passing.length ? first + ((passing.length - 1) * laneStep) / 2 : null;
    x += columnWidth;
  }
  const lines = edges.map((edge) => lineOf(edge, { boxes, ports, lane: lanes.get(edge.id) ?? null }));
  const lowest = [...boxes.map((box) => box.y + box.height), ...[...lanes.values()].map(({ y }) => y)];
  return { width: x + margin, height: Math.max(top, ...lowest) + margin, heads, boxes, lines };
}

function inOrder(edges: readonly LayeredEdge[], nodes: readonly LayeredNode[]): LayeredEdge[] {
  const places = new Map(nodes.map(({ id }, at) => [id, at]));
  const placeOf = (id: string) => places.get(id) ?? 0;
  return edges.toSorted(
    (one, two) => placeOf(one.from) - placeOf(two.from) || placeOf(one.to) - placeOf(two.to),
  );
}

/** Wide enough for the words that stand in it. */
function gapBefore(arriving: readonly LayeredEdge[], isInLane: (edge: LayeredEdge) => boolean): number {
  const direct = arriving.filter((edge) => !isInLane(edge)).map((edge) => textOf(edge, 'line').length);
  return 84 + Math.max(4, ...direct) * letter;
}

function stacked(nodes: readonly LayeredNode[], ports: Ports, x: number): LayeredBox[] {
  let y = top;
  return nodes.map((node) => {
    const rows = rowsOf(node.label, perRow - node.depth * 2);
    const text = (rows.length + (node.note ? 1 : 0)) * 17 + 14;
    const most = Math.max(ports.at(node.id, 'in').length, ports.at(node.id, 'out').length);
    const height = Math.max(text, most * portStep + 8);
    const inset = node.depth * indent;
    const box = { node, rows, x: x + inset, y, width: columnWidth - inset, height };
    y += height + between;
    return box;
  });
}

type Placed = { boxes: readonly LayeredBox[]; ports: Ports; lane: Point | null };

function lineOf(edge: LayeredEdge, { boxes, ports, lane }: Placed): LayeredLine {
  const pointAt = (id: string, side: 'in' | 'out'): Point => {
    const box = boxes.find(({ node }) => node.id === id);
    if (!box) return { x: 0, y: 0 };
    const all = ports.at(id, side);
    const y = box.y + box.height / 2 + (all.indexOf(edge.id) - (all.length - 1) / 2) * portStep;
    return { x: side === 'in' ? box.x : box.x + box.width, y };
  };
  const text = textOf(edge, lane ? 'lane' : 'line');
  return { edge, start: pointAt(edge.from, 'out'), lane, end: pointAt(edge.to, 'in'), text };
}

function textOf({ label, note }: LayeredEdge, room: 'line' | 'lane'): string {
  const text = room === 'lane' && note ? `${label}, ${note}` : label;
  const most = mostLetters[room];
  return text.length > most ? `${text.slice(0, most - 1)}…` : text;
}
