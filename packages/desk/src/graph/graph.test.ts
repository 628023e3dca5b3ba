import { expect, test } from 'vitest';
import type { GraphEdge, GraphNode } from './graph.ts';
import { layOut } from './lay-out.ts';
import { rowsOf } from './rows.ts';
import { sentencesOf } from './sentences.ts';

const node = (id: string): GraphNode => ({ id, label: id, facts: [], outline: 'solid', path: '/' });
const edge = (from: string, to: string, id = `${from}-${to}`): GraphEdge => {
  return { id, from, to, label: 'under', note: '', stroke: 'solid' };
};

test.each([
  ['short words', 'One two', 10, ['One two']],
  ['words that need two rows', 'Northgate Mutual Life', 16, ['Northgate Mutual', 'Life']],
  ['a word longer than a row', 'Donaudampfschifffahrt', 10, ['Donaudamp…']],
  ['more than three rows', 'aaaa bbbb cccc dddd', 5, ['aaaa', 'bbbb', 'cccc…']],
  ['nothing', '', 5, []],
])('A label of %s', (_, label, most, rows) => {
  expect(rowsOf(label, most)).toEqual(rows);
});

test('Boxes stand in the column after the one they are under, and in reading order', () => {
  const graph = { nodes: [node('child'), node('root'), node('alone')], edges: [edge('child', 'root')] };

  const { boxes, lines } = layOut(graph, 'to');

  const at = Object.fromEntries(boxes.map(({ node: { id }, x }) => [id, x]));
  expect(at.root).toBeLessThan(at.child ?? 0);
  expect(boxes.map(({ node: { id } }) => id)).toEqual(['root', 'child', 'alone']);
  expect(lines[0]?.points[0]?.x).toBeGreaterThan(lines[0]?.points.at(-1)?.x ?? 0);
});

test('Two edges between the same boxes, a circle and an edge to nobody do not trouble the picture', () => {
  const edges = [edge('a', 'b'), edge('a', 'b', 'again'), edge('b', 'a'), edge('a', 'nobody')];

  const { lines, boxes } = layOut({ nodes: [node('a'), node('b')], edges }, 'from');

  expect(lines.map(({ edge: { id } }) => id)).toEqual(['a-b', 'again', 'b-a']);
  expect(boxes.every(({ x, y }) => x >= 0 && y >= 0)).toBe(true);
});

test('A box says what it is and what it is tied to', () => {
  const told = { ...node('a'), facts: ['Bank'] };
  const tie = { ...edge('a', 'b'), note: 'since May' };

  expect(sentencesOf(told, { nodes: [told, node('b')], edges: [tie] })).toBe('Bank. under b, since May.');
});

test('Boxes without a tie stand below the others, and nothing lies outside the picture', () => {
  const lonely = ['p', 'q', 'r', 's'].map(node);
  const { boxes, width, height } = layOut(
    { nodes: [...lonely, node('a'), node('b')], edges: [edge('a', 'b')] },
    'to',
  );

  const bottom = Math.max(
    ...boxes.filter(({ node: { id } }) => 'ab'.includes(id)).map(({ y, height: h }) => y + h),
  );
  const alone = boxes.filter(({ node: { id } }) => 'pqrs'.includes(id));
  expect(alone.every(({ y }) => y >= bottom)).toBe(true);
  expect(new Set(alone.map(({ x, y }) => `${x} ${y}`)).size).toBe(4);
  expect(boxes.every((box) => box.x + box.width < width && box.y + box.height < height)).toBe(true);
});

test('A line begins and ends at the sides of its boxes', () => {
  const { boxes, lines } = layOut({ nodes: [node('a'), node('b')], edges: [edge('a', 'b')] }, 'from');

  const [a, b] = boxes;
  expect(lines[0]?.points[0]).toEqual({
    x: (a?.x ?? 0) + (a?.width ?? 0),
    y: (a?.y ?? 0) + (a?.height ?? 0) / 2,
  });
  expect(lines[0]?.points.at(-1)?.x).toBe(b?.x);
});

test('A picture of nobody has no boxes', () => {
  expect(layOut({ nodes: [], edges: [] }, 'from').boxes).toEqual([]);
});
