import type { Element, ElementContent, RootContent } from 'hast';

const blockNames = new Set(
  ['address', 'article', 'blockquote', 'caption', 'dd', 'div', 'dl', 'dt', 'figure', 'h1', 'h2', 'h3', 'h4']
    .concat(['h5', 'h6', 'hr', 'li', 'ol', 'p', 'pre', 'section', 'table', 'tbody', 'td', 'tfoot', 'th'])
    .concat(['thead', 'tr', 'ul']),
);

const isBlock = (node: RootContent): node is Element =>
  node.type === 'element' && blockNames.has(node.tagName);

/** Holds words and marks of words, no further blocks. */
export const isLeaf = ({ children }: Element): boolean => !children.some(isBlock);

/** The blocks inside; words that stand between blocks are one of their own. */
export function blocksIn(children: readonly RootContent[]): Element[] {
  const blocks: Element[] = [];
  let loose: ElementContent[] = [];
  const close = () => {
    if (loose.some((node) => textIn(node).trim() !== '')) blocks.push(spanOf(loose));
    loose = [];
  };
  for (const child of children) {
    if (isBlock(child)) {
      close();
      blocks.push(child);
    } else if (child.type !== 'doctype') loose.push(child);
  }
  close();
  return blocks;
}

/** What makes a block the same as another: its elements and words, wherever it stands. */
export function keyOf(node: ElementContent): string {
  if (node.type === 'text') return node.value.replace(/\s+/g, ' ');
  if (node.type !== 'element') return '';
  return `<${node.tagName} ${JSON.stringify(node.properties)}>${node.children.map(keyOf).join('')}</>`;
}

export const wordsOf = (element: Element): string => textIn(element);

function textIn(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  return node.type === 'element' ? node.children.map(textIn).join(' ') : '';
}

const spanOf = (children: ElementContent[]): Element => ({
  type: 'element',
  tagName: 'span',
  properties: {},
  children,
});
