/// <reference lib="dom" />
import type { Lines } from './lines.ts';
import type { Paint } from './paint.ts';
import type { Tree } from './tree.ts';

type Hidden = 'hidden' | 'out-of-sight' | 'too-small' | 'distorted' | 'faint' | 'covered';
type Piece = { text: string; link: number | null };
type Read = { pieces: Piece[]; links: string[]; texts: Text[] };
type Copy = {
  hidden: Hidden | null;
  pieces: Piece[];
  links: string[];
  box: { x: number; y: number; width: number; height: number };
};
type Tools = { tree: Tree; paint: Paint; lines: Lines };
type Asked = { noticeId: string; mostCopies: number };

/** Every element of a notice as a visitor sees it: its words in order, and what keeps them from being read. */
export function inspect({ tree, paint, lines }: Tools, { noticeId, mostCopies }: Asked): Copy[] {
  const { around, attributeOf, boxOf, childrenOf, isRendered, parentOf, rootOf, styleOf, stackAt, within } =
    tree;
  const leastPixels = 6;
  const mostLines = 1_000;

  return within(document)
    .filter((element) => attributeOf(element, 'data-privacy-notice') === noticeId)
    .slice(0, mostCopies)
    .map(copyOf);

  function copyOf(element: Element): Copy {
    const read: Read = { pieces: [], links: [], texts: [] };
    readChildren(read, element, null);
    const hidden = isRendered(element) ? amiss(read.texts) : 'hidden';
    const { x, y, width, height } = boxOf(element);
    const box = { x: x + window.scrollX, y: y + window.scrollY, width, height };
    return { hidden, pieces: read.pieces, links: read.links, box };
  }

  /** With the words that a style sheet puts before, after and beside them. */
  function readChildren(read: Read, element: Element, link: number | null): void {
    const before = putIn(element, ['::marker', '::before']);
    const after = putIn(element, ['::after']);
    if (before) read.pieces.push({ text: before, link });
    for (const child of childrenOf(element)) readInto(read, child, link);
    if (after) read.pieces.push({ text: after, link });
  }

  function readInto(read: Read, node: Node, link: number | null): void {
    const parent = parentOf(node);
    if (node instanceof Text && parent && isRendered(parent)) {
      read.pieces.push({ text: node.data, link });
      if (node.data.trim() !== '') read.texts.push(node);
    }
    if (!(node instanceof Element)) return;
    const isBreak = node instanceof HTMLBRElement || !styleOf(node).display.startsWith('inline');
    const own = node instanceof HTMLAnchorElement ? read.links.push(node.href) - 1 : link;
    if (isBreak) read.pieces.push({ text: '\n', link });
    readChildren(read, node, own);
    if (isBreak) read.pieces.push({ text: '\n', link });
  }

  /** Signs such as bullets and arrows say nothing. */
  function putIn(element: Element, pseudos: string[]): string {
    const said = pseudos.map((pseudo) => {
      const { content, display, listStyleType } = styleOf(element, pseudo);
      const isMarker = pseudo === '::marker';
      if (display === 'none' || (isMarker && styleOf(element).display !== 'list-item')) return '';
      const words = content.matchAll(/"((?:[^"\\]|\\.)*)"/g);
      const beside = isMarker && listStyleType.startsWith('"') ? listStyleType : '';
      return [...words].map(([, word]) => word).join('') + beside;
    });
    return said.filter((words) => /\p{L}/u.test(words)).join(' ');
  }

  function amiss(texts: Text[]): Hidden | null {
    const places = texts.flatMap((text) => lines.rectsOf(text).map((_, place) => ({ text, place })));
    if (texts.some((text) => lines.rectsOf(text).length === 0) || places.length === 0) return 'out-of-sight';
    if (places.length > mostLines) return 'too-small';
    for (const { text, place } of places) {
      const found = lineAmiss(text, place);
      if (found) return found;
    }
    return lines.areDistorted(texts) ? 'distorted' : null;
  }

  function lineAmiss(text: Text, place: number): Hidden | null {
    const parent = parentOf(text);
    if (!parent || paint.isObscured(parent)) return 'faint';
    if (hit(parent, text, place) === null) return null;
    lines.bringIntoView(text, place);
    return hit(parent, text, place);
  }

  /** Its middle, and its ends, which may be cut off. */
  function hit(parent: Element, text: Text, place: number): Hidden | null {
    const rect = lines.rectsOf(text)[place];
    if (!rect) return 'out-of-sight';
    if (rect.height < leastPixels) return 'too-small';
    const edge = Math.min(2, rect.width / 4);
    const found = [edge, rect.width / 4, rect.width / 2, (rect.width * 3) / 4, rect.width - edge].map(
      (right) => pointAmiss(parent, rect.x + right, rect.y + rect.height / 2),
    );
    return found.find((each) => each !== null) ?? null;
  }

  function pointAmiss(parent: Element, x: number, y: number): Hidden | null {
    const stack = stackAt(x, y);
    const at = stack.indexOf(parent);
    if (at < 0) return 'out-of-sight';
    const beside = around(parent);
    // A frame's own tree is met as a whole where anything of it lies above.
    const isFrame = (each: Element) => beside.includes(each) && rootOf(each) instanceof ShadowRoot;
    const above = stack.slice(0, at).filter((each) => !isFrame(each));
    if (above.some(paint.paints) || paint.isPaintedOver(parent)) return 'covered';
    return paint.isFaint(parent, stack.slice(at)) ? 'faint' : null;
  }
}
