import { expect, test } from 'vitest';
import { type Step, stepOf, typedAhead } from './keys.ts';
import { type TreeNode, withDescendants } from './node.ts';
import { pathsTo, rowsOf } from './rows.ts';
import { sift } from './sift.ts';

const node = (id: string, parents: string[] = [], more: Partial<TreeNode> = {}): TreeNode => ({
  ...{ id, name: id, parents },
  ...more,
});
/** Both animals and pets have dogs; cats are retired; the seal is alone. */
const nodes = [
  node('seal'),
  node('animals'),
  node('pets'),
  node('dogs', ['animals', 'pets']),
  node('Ärdale', ['dogs']),
  node('cats', ['pets'], { isRetired: true }),
];
const all = () => true;

test('a node with two parents stands under each, in order of names, and says so', () => {
  const rows = rowsOf({ nodes, isOpen: all });

  expect(rows.map(({ path, level, otherParents }) => [path, level, otherParents])).toEqual([
    ['animals', 1, 0],
    ['animals/dogs', 2, 1],
    ['animals/dogs/Ärdale', 3, 0],
    ['pets', 1, 0],
    ['pets/cats', 2, 0],
    ['pets/dogs', 2, 1],
    ['pets/dogs/Ärdale', 3, 0],
    ['seal', 1, 0],
  ]);
});

test('a closed node hides what is below; each row knows its place among its siblings', () => {
  const rows = rowsOf({ nodes, isOpen: (path) => path === 'pets' });

  expect(rows.map(({ path, isOpen, position, setSize }) => [path, isOpen, position, setSize])).toEqual([
    ['animals', false, 1, 3],
    ['pets', true, 2, 3],
    ['pets/cats', null, 1, 2],
    ['pets/dogs', false, 2, 2],
    ['seal', null, 3, 3],
  ]);
});

test('a circle is walked once', () => {
  const circle = [node('top'), node('a', ['top', 'b']), node('b', ['a'])];

  expect(rowsOf({ nodes: circle, isOpen: all }).map(({ path }) => path)).toEqual(['top', 'top/a', 'top/a/b']);
  expect(pathsTo(circle, 'b')).toEqual(['top/a/b']);
});

test('a parent that is not there leaves its children at the top', () => {
  expect(rowsOf({ nodes: [node('a', ['gone'])], isOpen: all })).toMatchObject([
    { path: 'a', otherParents: 0 },
  ]);
});

test.each<[string, string, boolean, string[]]>([
  ['a hit with its ancestors', 'ardale', false, ['animals', 'pets', 'dogs', 'Ärdale']],
  ['all words of a query', 'p ts', false, ['pets']],
  ['nothing where nothing matches', 'zebra', true, []],
  ['all but what is retired', '', false, ['seal', 'animals', 'pets', 'dogs', 'Ärdale']],
  ['what is retired on demand', 'cat', true, ['pets', 'cats']],
])('the filter keeps %s', (_what, query, isRetiredShown, expected) => {
  expect(sift(nodes, { query, isRetiredShown }).map(({ id }) => id)).toEqual(expected);
});

test('what is retired stays in sight while something below it is in use', () => {
  const below = [node('old', [], { isRetired: true }), node('used', ['old'])];

  expect(sift(below, { query: '', isRetiredShown: false })).toHaveLength(2);
});

test('every place of a node can be opened, and all that hangs below it is known', () => {
  expect(pathsTo(nodes, 'Ärdale')).toEqual(['animals/dogs/Ärdale', 'pets/dogs/Ärdale']);
  expect(pathsTo(nodes, 'nothing')).toEqual([]);
  expect(withDescendants(nodes, 'animals')).toEqual(new Set(['animals', 'dogs', 'Ärdale']));
});

const rows = rowsOf({ nodes, isOpen: (path) => path === 'pets' });

test.each<[string, string, Step | null]>([
  ['ArrowDown', 'animals', { do: 'focus', path: 'pets' }],
  ['ArrowDown', 'seal', null],
  ['ArrowUp', 'seal', { do: 'focus', path: 'pets/dogs' }],
  ['ArrowUp', 'animals', null],
  ['Home', 'seal', { do: 'focus', path: 'animals' }],
  ['End', 'animals', { do: 'focus', path: 'seal' }],
  ['ArrowRight', 'animals', { do: 'open', paths: ['animals'] }],
  ['ArrowRight', 'pets', { do: 'focus', path: 'pets/cats' }],
  ['ArrowRight', 'seal', null],
  ['ArrowLeft', 'pets', { do: 'close', paths: ['pets'] }],
  ['ArrowLeft', 'pets/dogs', { do: 'focus', path: 'pets' }],
  ['ArrowLeft', 'seal', null],
  ['Enter', 'seal', { do: 'choose', path: 'seal' }],
  [' ', 'seal', { do: 'choose', path: 'seal' }],
  ['*', 'seal', { do: 'open', paths: ['animals'] }],
  ['F5', 'seal', null],
  ['Home', 'gone', null],
])('%s on %s', (key, current, expected) => {
  expect(stepOf(key, rows, current)).toEqual(expected);
});

test.each([
  ['p', 'animals', 'pets'],
  ['s', 'seal', 'seal'],
  ['pe', 'pets', 'pets'],
  ['D', 'seal', 'pets/dogs'],
  ['x', 'seal', null],
])('typing %s on %s goes to %s', (typed, current, expected) => {
  expect(typedAhead(typed, rows, current)).toBe(expected);
});
