import type { Element, Root, RootContent } from 'hast';

/** The body of a whole page; a part of a page as it is. */
export function bodyOf(tree: Root): Root {
  const page = tree.children.find((child) => isElement(child, 'html'));
  const body =
    page && 'children' in page ? page.children.find((child) => isElement(child, 'body')) : undefined;
  return body && isElement(body, 'body') ? { type: 'root', children: body.children } : tree;
}

/** The language of the words around a text. */
export function languageIn(tree: Root): string | undefined {
  const page = tree.children.find((child) => isElement(child, 'html'));
  const language = page && isElement(page, 'html') ? page.properties.lang : undefined;
  return typeof language === 'string' ? language : undefined;
}

/** The same for a page that has its main part already. */
export function partOf(tree: Root): Root {
  const body = bodyOf(tree);
  if (body === tree) return tree;
  return {
    ...body,
    children: body.children.map((child) => ('tagName' in child ? withoutMain(child) : child)),
  };
}

function withoutMain(node: Element): Element {
  return node.tagName === 'main' ? { ...node, tagName: 'div' } : node;
}

function isElement(node: { type: string; tagName?: string } | RootContent, name: string): node is Element {
  return node.type === 'element' && 'tagName' in node && node.tagName === name;
}
