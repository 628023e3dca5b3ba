/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

export type Tree = ReturnType<typeof treeOf>;

/**
 * The page's elements by the browser's own getters: a field named "parentNode" would stand in for that of its form.
 * Runs in the page, where it may use nothing from outside of itself.
 */
export function treeOf() {
  const visible = { opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: false };

  const html: Element = Reflect.get(Document.prototype, 'documentElement', document);
  const body: Element = Reflect.get(Document.prototype, 'body', document);
  const childrenOf = (node: Node): Node[] => [...Reflect.get(Node.prototype, 'childNodes', node)];
  const tagOf = (element: Element): string => Reflect.get(Element.prototype, 'localName', element);
  const shadowOf = (element: Element): ShadowRoot | null =>
    Reflect.get(Element.prototype, 'shadowRoot', element);
  const attributeOf = (element: Element, name: string) => Element.prototype.getAttribute.call(element, name);
  const boxOf = (element: Element) => Element.prototype.getBoundingClientRect.call(element);
  const isRendered = (element: Element) => Element.prototype.checkVisibility.call(element, visible);
  const styleOf = (element: Element, pseudo?: string) => getComputedStyle(element, pseudo);
  const parentOf = (node: Node): Element | null => Reflect.get(Node.prototype, 'parentElement', node);
  const rootOf = (node: Node) => Node.prototype.getRootNode.call(node);
  const within = (root: Document | ShadowRoot): Element[] =>
    root instanceof Document
      ? [...Document.prototype.querySelectorAll.call(root, '*')]
      : [...DocumentFragment.prototype.querySelectorAll.call(root, '*')];

  /** The page and every open shadow tree in it. */
  function rootsIn(root: Document | ShadowRoot = document): (Document | ShadowRoot)[] {
    const shadows = within(root).flatMap((each) => shadowOf(each) ?? []);
    return [root, ...shadows.flatMap(rootsIn)];
  }

  /** The element and all around it, through slots and shadow trees, innermost first. */
  function around(from: Element | null): Element[] {
    const all: Element[] = [];
    for (let each = from; each; each = outside(each)) all.push(each);
    return all;
  }

  function outside(element: Element): Element | null {
    const slot: Element | null = Reflect.get(Element.prototype, 'assignedSlot', element);
    const root = rootOf(element);
    return slot ?? parentOf(element) ?? (root instanceof ShadowRoot ? root.host : null);
  }

  /** What is drawn at a point, the uppermost first, into open shadow trees. */
  function stackAt(x: number, y: number, root: Document | ShadowRoot = document): Element[] {
    const found =
      root instanceof Document
        ? Document.prototype.elementsFromPoint.call(root, x, y)
        : ShadowRoot.prototype.elementsFromPoint.call(root, x, y).filter((each) => rootOf(each) === root);
    return found.flatMap((each) => {
      const shadow = shadowOf(each);
      return shadow ? [...stackAt(x, y, shadow), each] : [each];
    });
  }

  return {
    ...{ html, body, childrenOf, tagOf, shadowOf, attributeOf, boxOf, isRendered, styleOf, parentOf, rootOf },
    ...{ within, rootsIn, around, stackAt },
  };
}
