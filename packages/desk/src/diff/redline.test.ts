import type { Element, ElementContent, Root } from 'hast';
import { expect, test } from 'vitest';
import { redline } from './redline.ts';

type Inner = Element | string;
const el = (tagName: string, ...children: Inner[]): Element => ({
  type: 'element',
  tagName,
  properties: {},
  children: children.map((child) => (typeof child === 'string' ? { type: 'text', value: child } : child)),
});
const link = (href: string, words: string): Element => ({ ...el('a', words), properties: { href } });
const page = (...children: Element[]): Root => ({ type: 'root', children });

const cases = [
  {
    name: 'a changed word is struck out and its successor underlined',
    before: page(el('p', 'We sell names.')),
    after: page(el('p', 'We share names.')),
    said: '<p>We <del>sell</del><ins>share</ins> names.</p>',
  },
  {
    name: 'a new paragraph is marked as a whole',
    before: page(el('p', 'One.')),
    after: page(el('p', 'One.'), el('p', 'Something else.')),
    said: '<p>One.</p><p><ins>Something else.</ins></p>',
  },
  {
    name: 'a list loses an entry and stays a list',
    before: page(el('ul', el('li', 'names'), el('li', 'dates'))),
    after: page(el('ul', el('li', 'names'))),
    said: '<ul><li>names</li><li><del>dates</del></li></ul>',
  },
  {
    name: 'emphasis is kept inside what changed',
    before: page(el('p', 'We ', el('strong', 'never'), ' sell your names.')),
    after: page(el('p', 'We ', el('strong', 'rarely'), ' sell your names.')),
    said: '<p>We <del><strong>never</strong></del><ins><strong>rarely</strong></ins> sell your names.</p>',
  },
  {
    name: 'a link that leads elsewhere is a change',
    before: page(el('p', 'Read ', link('/old', 'this'), ' before you decide.')),
    after: page(el('p', 'Read ', link('/new', 'this'), ' before you decide.')),
    said: '<p>Read <del><a>this</a></del><ins><a>this</a></ins> before you decide.</p>',
  },
  {
    name: 'a cell of a table changes in its place',
    before: page(el('table', el('tr', el('td', 'Marketing to you'), el('td', 'No')))),
    after: page(el('table', el('tr', el('td', 'Marketing to you'), el('td', 'Yes')))),
    said: '<table><tr><td>Marketing to you</td><td><del>No</del></td><td><ins>Yes</ins></td></tr></table>',
  },
  {
    name: 'the same document has no marks',
    before: page(el('h2', 'Choices'), el('p', 'Write to us.')),
    after: page(el('h2', 'Choices'), el('p', 'Write to us.')),
    said: '<h2>Choices</h2><p>Write to us.</p>',
  },
];

test.each(cases)('$name', ({ before, after, said }) => {
  const { children } = redline(before, after);

  expect(children.map((child) => (child.type === 'doctype' ? '' : written(child))).join('')).toBe(said);
});

function written(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'comment') return '';
  return `<${node.tagName}>${node.children.map(written).join('')}</${node.tagName}>`;
}
