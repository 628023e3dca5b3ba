// HTML as a browser would read it, within bounds: a few kilobytes can ask for millions of elements.
import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5';

export type Element = DefaultTreeAdapterTypes.Element;
export type Node = DefaultTreeAdapterTypes.ChildNode;
type Parent = DefaultTreeAdapterTypes.ParentNode;

export const mostElements = 200_000;
const deepest = 1_000;

/** All elements in document order, or undefined where the page is too large a tree to be read. */
export function elementsOf(html: string): Element[] | undefined {
  const adapter = boundedAdapter();
  try {
    return walk(parse(html, { treeAdapter: adapter }));
  } catch (cause) {
    if (cause instanceof TooLarge) return undefined;
    throw cause;
  }
}

export function isElement(node: Node | Parent): node is Element {
  return 'tagName' in node;
}

export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((one) => one.name === name)?.value;
}

/** The element and those around it, innermost first. */
export function lineageOf(element: Element): Element[] {
  const lineage: Element[] = [];
  let node: Parent | null = element;
  while (node !== null && isElement(node)) {
    lineage.push(node);
    node = node.parentNode;
  }
  return lineage;
}

class TooLarge extends Error {}

/** Counts elements as they are made, as misnested formatting makes the parser copy them. */
function boundedAdapter(): typeof defaultTreeAdapter {
  let elements = 0;
  let depth = 0;
  return {
    ...defaultTreeAdapter,
    createElement(...given) {
      elements += 1;
      if (elements > mostElements) throw new TooLarge();
      return defaultTreeAdapter.createElement(...given);
    },
    onItemPush() {
      depth += 1;
      if (depth > deepest) throw new TooLarge();
    },
    onItemPop() {
      depth -= 1;
    },
  };
}

/** Without recursion, as moved elements can lie deeper than the parser's own stack. Templates' contents are no part. */
function walk(document: Parent): Element[] {
  const found: Element[] = [];
  const open = [{ parent: document, depth: 0 }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { parent, depth } = next;
    if (depth > deepest) throw new TooLarge();
    if (isElement(parent)) found.push(parent);
    const children = parent.childNodes.filter(isElement).toReversed();
    open.push(...children.map((child) => ({ parent: child, depth: depth + 1 })));
  }
  return found;
}
