/// <reference lib="dom" />
import type { Tree } from './tree.ts';

export type Lines = ReturnType<typeof linesOf>;

/** The lines of texts: where they are drawn, and whether that can be read. Runs in the page. */
export function linesOf({ around, styleOf, parentOf, html, body }: Tree) {
  const leastPixelsOfLetter = 1.5;

  function rectsOf(text: Text, start = 0, end = text.length): DOMRect[] {
    const range = document.createRange();
    range.setStart(text, start);
    range.setEnd(text, end);
    return [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
  }

  /** Squeezed, turned over, or one line upon another. */
  function areDistorted(texts: readonly Text[]): boolean {
    if (texts.some((text) => isSqueezed(text) || isTurned(text))) return true;
    const rects = texts.flatMap((text) => rectsOf(text));
    return rects.some((one, at) => rects.slice(at + 1).some((other) => overlap(one, other) > 0.5));
  }

  function isSqueezed(text: Text): boolean {
    const width = rectsOf(text).reduce((sum, rect) => sum + rect.width, 0);
    return width < text.data.trim().replaceAll(/\s+/g, ' ').length * leastPixelsOfLetter;
  }

  /** Of two Latin letters of a word the second stands to the right of the first, whatever is around them. */
  function isTurned(text: Text): boolean {
    const start = text.data.search(/\p{Script=Latin}{2}/u);
    const [one] = start < 0 ? [] : rectsOf(text, start, start + 1);
    const [other] = start < 0 ? [] : rectsOf(text, start + 1, start + 2);
    if (!one || !other) return false;
    const [right, down] = [other.x - one.x, other.y + other.height / 2 - one.y - one.height / 2];
    const isSameLine = Math.abs(down) < Math.min(one.height, other.height) / 2;
    return isSameLine ? right < 0.3 : down < 0 || Math.abs(right) < 0.3;
  }

  /** The share of the smaller one that lies in both. */
  function overlap(one: DOMRect, other: DOMRect): number {
    const width = Math.min(one.right, other.right) - Math.max(one.left, other.left);
    const height = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
    if (width <= 0 || height <= 0) return 0;
    return (width * height) / Math.min(one.width * one.height, other.width * other.height);
  }

  /** What a visitor cannot scroll is put back: only the page and its scrolling boxes may move. */
  function bringIntoView(text: Text, place: number): void {
    const parent = parentOf(text);
    const boxes = around(parent).map((each) => ({ each, held: heldOf(each) }));
    if (parent) Element.prototype.scrollIntoView.call(parent, { block: 'center', behavior: 'instant' });
    putBack(boxes);
    const rect = rectsOf(text)[place];
    const off = rect ? rect.y + rect.height / 2 - window.innerHeight / 2 : 0;
    if (Math.abs(off) > window.innerHeight / 3) window.scrollBy({ top: off, behavior: 'instant' });
    putBack(boxes);
  }

  type Held = { left?: number; top?: number };

  /** Where it stands in the directions in which nobody can scroll it. */
  function heldOf(element: Element): Held {
    const isFixed = (axis: 'overflowX' | 'overflowY') => /hidden|clip/.test(overflowOf(element)[axis]);
    const left: number = Reflect.get(Element.prototype, 'scrollLeft', element);
    const top: number = Reflect.get(Element.prototype, 'scrollTop', element);
    return { ...(isFixed('overflowX') ? { left } : {}), ...(isFixed('overflowY') ? { top } : {}) };
  }

  /** The page itself scrolls as its root says, or as its body says where the root says nothing. */
  function overflowOf(element: Element): Pick<CSSStyleDeclaration, 'overflowX' | 'overflowY'> {
    const [ofRoot, ofBody] = [styleOf(html), styleOf(body)];
    const isOfBody = ofRoot.overflowX === 'visible' && ofRoot.overflowY === 'visible';
    if (element === html) return isOfBody ? ofBody : ofRoot;
    if (element === body && isOfBody) return { overflowX: 'visible', overflowY: 'visible' };
    return styleOf(element);
  }

  function putBack(boxes: readonly { each: Element; held: Held }[]): void {
    for (const { each, held } of boxes)
      if (held.left !== undefined || held.top !== undefined)
        Reflect.apply(Element.prototype.scrollTo, each, [{ ...held, behavior: 'instant' }]);
  }

  return { rectsOf, areDistorted, bringIntoView };
}
