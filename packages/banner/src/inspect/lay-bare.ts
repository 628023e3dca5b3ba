/// <reference lib="dom" />
import type { Tree } from './tree.ts';

/** Lets every layer be met by a point, also those that let clicks through; answers how to undo it. Runs in the page. */
export function layBare({ rootsIn, within, styleOf, attributeOf }: Tree): () => void {
  const sheet = new CSSStyleSheet();
  // In a layer, as its "important" is stronger than the page's own outside of layers.
  sheet.replaceSync('@layer looked{*,*::before,*::after,*::backdrop{pointer-events:auto!important}}');
  const roots = rootsIn();
  const undoings = [...roots.map(dress), ...roots.flatMap(within).flatMap(loosen)];
  return () => {
    for (const undo of undoings) undo();
  };

  function dress(root: Document | ShadowRoot): () => void {
    const prototype = root instanceof Document ? Document.prototype : ShadowRoot.prototype;
    const before: CSSStyleSheet[] = [...Reflect.get(prototype, 'adoptedStyleSheets', root)];
    Reflect.set(prototype, 'adoptedStyleSheets', [...before, sheet], root);
    return () => Reflect.set(prototype, 'adoptedStyleSheets', before, root);
  }

  function loosen(element: Element): (() => void)[] {
    const undo: (() => void)[] = [];
    if (attributeOf(element, 'inert') !== null) {
      Element.prototype.removeAttribute.call(element, 'inert');
      undo.push(() => Element.prototype.setAttribute.call(element, 'inert', ''));
    }
    const prototype = [HTMLElement, SVGElement].find((each) => element instanceof each)?.prototype;
    if (!prototype || styleOf(element).pointerEvents !== 'none') return undo;
    const style: CSSStyleDeclaration = Reflect.get(prototype, 'style', element);
    const [value, priority] = [
      style.getPropertyValue('pointer-events'),
      style.getPropertyPriority('pointer-events'),
    ];
    style.setProperty('pointer-events', 'auto', 'important');
    return [...undo, () => style.setProperty('pointer-events', value, priority)];
  }
}
