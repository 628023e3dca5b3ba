import { describe, expect, test } from 'vitest';
import { columnWidth, layOutLayers } from './lay-out-layers.ts';
import type { Layered, LayeredEdge, LayeredNode } from './layered.ts';
import { pathOf, turnOf } from './line-path.ts';
import { litBy } from './lit.ts';
import { toldOf } from './told.ts';
import { walk } from './walk.ts';

const node = (id: string, layer: number, said: Partial<LayeredNode> = {}): LayeredNode => {
  return { id, layer, label: id, depth: 0, is: 'leaf', note: '', isFaint: false, ...said };
};
const edge = (from: string, to: string, said: Partial<LayeredEdge> = {}): LayeredEdge => {
  const plain = { label: 'may', note: '', stroke: 'solid', isCrossed: false, tone: 'plain' } as const;
  return { id: `${from}-${to}`, from, to, ...plain, ...said };
};
const layers = ['Sources', 'Data', 'Purposes', 'Parties'];
const graph: Layered = {
  layers,
  nodes: [node('a', 1), node('b', 1, { depth: 1 }), node('p', 2), node('x', 3), node('y', 3)],
  edges: [edge('a', 'p'), edge('b', 'p'), edge('b', 'y', { note: 'for research' }), edge('a', 'x')],
};

test('a layer without a box stands nowhere; the others stand from left to right, in their order', () => {
  const { heads, boxes } = layOutLayers(graph);

  expect(heads.map(({ label }) => label)).toEqual(['Data', 'Purposes', 'Parties']);
  expect(boxes.map(({ node: { id } }) => id)).toEqual(['a', 'b', 'p', 'x', 'y']);
  const [a, b, p] = boxes;
  expect(b?.x).toBeGreaterThan(a?.x ?? 0);
  expect(b?.y).toBeGreaterThan((a?.y ?? 0) + (a?.height ?? 0));
  expect(p?.x).toBeGreaterThan((b?.x ?? 0) + (b?.width ?? 0));
});

test('a line that passes a layer has a lane below its boxes, with its words whole', () => {
  const { lines, boxes, height } = layOutLayers(graph);

  const lanes = lines.filter(({ lane }) => lane);
  const p = boxes.find((box) => box.node.id === 'p');
  expect(lanes.map(({ edge: { id }, text }) => [id, text])).toEqual([
    ['b-y', 'may, for research'],
    ['a-x', 'may'],
  ]);
  for (const { lane } of lanes) expect(lane?.y).toBeGreaterThan((p?.y ?? 0) + (p?.height ?? 0));
  expect(new Set(lanes.map(({ lane }) => lane?.y)).size).toBe(2);
  expect(boxes.every((box) => box.y >= 0 && box.y + box.height <= height)).toBe(true);
});

test('the column exists for the lanes alone, too', () => {
  const nodes = graph.nodes.filter(({ id }) => id !== 'p');
  const { heads } = layOutLayers({ ...graph, nodes });

  expect(heads.map(({ label }) => label)).toEqual(['Data', 'Purposes', 'Parties']);
});

test('lines at one side of a box end apart, in the order of where they come from', () => {
  const many = Array.from({ length: 8 }, (_, at) => node(`n${at}`, 0));
  const { lines, boxes } = layOutLayers({
    layers,
    nodes: [...many, node('a', 1)],
    edges: many.map(({ id }) => edge(id, 'a')).toReversed(),
  });

  const ends = lines.toReversed().map(({ end }) => end.y);
  const box = boxes.at(-1);
  expect(ends).toEqual(ends.toSorted((one, other) => one - other));
  expect(new Set(ends).size).toBe(8);
  expect(ends.every((y) => y > (box?.y ?? 0) && y < (box?.y ?? 0) + (box?.height ?? 0))).toBe(true);
});

test('a line turns straight before its words and ends at the box', () => {
  const [line] = layOutLayers(graph).lines;

  expect(line && turnOf(line).y).toBe(line?.end.y);
  expect(line && turnOf(line).x).toBeGreaterThan(line?.start.x ?? 0);
  expect(line && pathOf(line).endsWith(`L${line.end.x.toFixed(1)},${line.end.y.toFixed(1)}`)).toBe(true);
});

test.each([
  ['in a line', 'a', 'p', 'w'.repeat(23)],
  ['in a lane', 'a', 'x', 'w'.repeat(32)],
])('words too long %s end in an ellipsis', (_, from, to, begun) => {
  const { lines, width } = layOutLayers({ ...graph, edges: [edge(from, to, { label: 'w'.repeat(99) })] });

  expect(lines[0]?.text).toBe(`${begun}…`);
  expect(width).toBeGreaterThan(3 * columnWidth);
});

test('an edge to nobody is not drawn', () => {
  expect(layOutLayers({ ...graph, edges: [edge('a', 'nobody')] }).lines).toEqual([]);
  expect(layOutLayers({ layers, nodes: [], edges: [] }).boxes).toEqual([]);
});

describe('the keys lead from a box', () => {
  const { boxes } = layOutLayers(graph);
  test.each([
    ['down', 'a', 'ArrowDown', 'b'],
    ['up', 'b', 'ArrowUp', 'a'],
    ['no further than the last', 'b', 'ArrowDown', null],
    ['to the next layer', 'a', 'ArrowRight', 'p'],
    ['back to the layer before', 'p', 'ArrowLeft', 'a'],
    ['not beyond the last layer', 'y', 'ArrowRight', null],
    ['to the first of the layer', 'y', 'Home', 'x'],
    ['to the last of the layer', 'x', 'End', 'y'],
    ['nowhere by another key', 'x', 'q', null],
    ['nowhere from nowhere', 'z', 'Home', null],
  ])('%s', (_, from, key, to) => {
    expect(walk(boxes, from, key)).toBe(to);
  });
});

test.each([
  ['a box with its lines and their ends', 'p', ['a', 'p', 'b'], ['a-p', 'b-p']],
  ['a line with its ends', 'b-y', ['b', 'y'], ['b-y']],
])('lit is %s', (_, id, nodes, edges) => {
  const lit = litBy(id, graph);

  expect([...(lit?.nodes ?? [])]).toEqual(nodes);
  expect([...(lit?.edges ?? [])]).toEqual(edges);
});

test('without a box or line looked at, all is lit alike', () => {
  expect(litBy(null, graph)).toBeNull();
  expect(litBy('gone', graph)).toBeNull();
});

test('a box tells its lines in words', () => {
  expect(toldOf(node('b', 1), graph)).toBe('b → p: may. b → y: may, for research.');
});
