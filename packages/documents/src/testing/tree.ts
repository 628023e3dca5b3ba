import type { Element, Nodes, Root } from 'hast';
import { elementsIn } from '../text/walk.ts';

/** The elements of these names, in the order of the page. */
export function elements(tree: Root, ...names: string[]): Element[] {
  return elementsIn(tree).filter(({ tagName }) => names.includes(tagName));
}

/** The first element with this name, id or class. */
export function one(tree: Root, name: string): Element {
  const found = elementsIn(tree).find(({ tagName, properties }) => {
    const classes = [properties.className].flat();
    return tagName === name || properties.id === name || classes.includes(name);
  });
  if (!found) throw new Error(`No ${name} here.`);

  return found;
}

/** The words a reader sees, on one line. */
export function wordsIn(node: Nodes): string {
  return joined(node).replace(/\s+/g, ' ').trim();
}

const flowing = new Set(['a', 'strong', 'em', 'code', 'time', 'cite']);

function joined(node: Nodes): string {
  if (node.type === 'text') return node.value;

  const words = 'children' in node ? node.children.map(joined).join('') : '';
  return node.type === 'element' && !flowing.has(node.tagName) ? ` ${words} ` : words;
}
