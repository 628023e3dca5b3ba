import type { Element, ElementContent, Root, RootContent } from 'hast';

/** The body of a whole page; a part of a page as it is. Links are shown, not followed. */
export function bodyOf(tree: Root): Root {
  const page = tree.children.find((child) => isElement(child, 'html'));
  const body =
    page && 'children' in page ? page.children.find((child) => isElement(child, 'body')) : undefined;
  return body && isElement(body, 'body') ? { type: 'root', children: body.children.map(withoutMain) } : tree;
}

/** The preview stands in a page that has its main part already. */
function withoutMain(node: ElementContent): ElementContent {
  return isElement(node, 'main') ? { ...node, tagName: 'div' } : node;
}

function isElement(node: { type: string; tagName?: string } | RootContent, name: string): node is Element {
  return node.type === 'element' && 'tagName' in node && node.tagName === name;
}
