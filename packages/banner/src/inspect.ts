/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
// How a visitor's browser shows a notice. Runs in the page, where it may use nothing from outside of itself.
type Hidden = 'hidden' | 'out-of-sight' | 'too-small' | 'faint' | 'covered';
type Piece = { text: string; link: number | null };
type Copy = {
  hidden: Hidden | null;
  pieces: Piece[];
  links: string[];
  box: { x: number; y: number; width: number; height: number };
};

/** Every element of this notice as a visitor sees it: its words in order, and what keeps them from being read. */
export function inspect(noticeId: string, mostCopies: number): Copy[] {
  const leastPixels = 6;
  const leastOpacity = 0.3;
  const leastContrast = 1.5;
  const mostLines = 200;
  const replaced = /^(img|video|canvas|iframe|embed|object|svg|input|button|select|textarea)$/i;
  const visibility = { opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: false };

  const sheet = new CSSStyleSheet();
  sheet.replaceSync('*{pointer-events:auto!important}');
  const sheets = document.adoptedStyleSheets;
  document.adoptedStyleSheets = [...sheets, sheet];
  try {
    return [...document.querySelectorAll('[data-privacy-notice]')]
      .filter((element) => element.getAttribute('data-privacy-notice') === noticeId)
      .slice(0, mostCopies)
      .map(copyOf);
  } finally {
    document.adoptedStyleSheets = sheets;
  }

  function copyOf(element: Element): Copy {
    const read: { pieces: Piece[]; links: string[]; texts: Text[] } = { pieces: [], links: [], texts: [] };
    for (const child of element.childNodes) readInto(read, child, null);
    const hidden = element.checkVisibility(visibility) ? amiss(element, read.texts) : 'hidden';
    const { x, y, width, height } = element.getBoundingClientRect();
    const box = { x: x + window.scrollX, y: y + window.scrollY, width, height };
    return { hidden, pieces: read.pieces, links: read.links, box };
  }

  function readInto(
    read: { pieces: Piece[]; links: string[]; texts: Text[] },
    node: Node,
    link: number | null,
  ): void {
    if (node instanceof Text) {
      if (!node.parentElement?.checkVisibility(visibility)) return;
      read.pieces.push({ text: node.data, link });
      if (node.data.trim() !== '') read.texts.push(node);
      return;
    }
    if (!(node instanceof Element)) return;
    const isBreak = node.tagName === 'BR' || !getComputedStyle(node).display.startsWith('inline');
    const own = node instanceof HTMLAnchorElement ? read.links.push(node.href) - 1 : link;
    if (isBreak) read.pieces.push({ text: '\n', link });
    for (const child of node.childNodes) readInto(read, child, own);
    if (isBreak) read.pieces.push({ text: '\n', link });
  }

  function amiss(element: Element, texts: Text[]): Hidden | null {
    const lines = texts.flatMap((text) => rectsOf(text).map((_, place) => ({ text, place })));
    if (texts.some((text) => rectsOf(text).length === 0) || lines.length === 0) return 'out-of-sight';
    for (const text of texts) if (isFaint(text.parentElement)) return 'faint';
    for (const { text, place } of lines.slice(0, mostLines)) {
      const found = lineAmiss(element, text, place);
      if (found) return found;
    }
    return null;
  }

  function rectsOf(text: Text): DOMRect[] {
    const range = document.createRange();
    range.selectNodeContents(text);
    return [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
  }

  function lineAmiss(element: Element, text: Text, place: number): Hidden | null {
    const found = hit(element, text, place);
    if (found === null) return null;
    bringIntoView(text, place);
    return hit(element, text, place);
  }

  /** What a visitor cannot scroll is put back: only the page and its scrolling boxes may move. */
  function bringIntoView(text: Text, place: number): void {
    const parent = text.parentElement;
    const fixed = around(parent)
      .filter((each) => each !== document.body && each !== document.documentElement)
      .filter((each) => /hidden|clip/.test(getComputedStyle(each).overflow))
      .map((each) => ({ each, top: each.scrollTop, left: each.scrollLeft }));
    parent?.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
    for (const { each, top, left } of fixed) each.scrollTo({ top, left, behavior: 'instant' });
    const rect = rectsOf(text)[place];
    if (!rect) return;
    const off = rect.y + rect.height / 2 - window.innerHeight / 2;
    if (Math.abs(off) > window.innerHeight / 3) window.scrollBy({ top: off, behavior: 'instant' });
  }

  function hit(element: Element, text: Text, place: number): Hidden | null {
    const rect = rectsOf(text)[place];
    if (!rect) return 'out-of-sight';
    if (rect.height < leastPixels) return 'too-small';
    const found = [0.25, 0.5, 0.75].map((part) =>
      pointAmiss(element, text.parentElement, rect.x + rect.width * part, rect.y + rect.height * part),
    );
    return found.find((each) => each !== null) ?? null;
  }

  function pointAmiss(element: Element, parent: Element | null, x: number, y: number): Hidden | null {
    for (const top of document.elementsFromPoint(x, y)) {
      if (top === parent) return null;
      if (!element.contains(top) && !around(element).includes(top) && paints(top)) return 'covered';
    }
    return 'out-of-sight';
  }

  function paints(element: Element): boolean {
    const style = getComputedStyle(element);
    if (!element.checkVisibility(visibility) || opacityOf(element) < 0.05) return false;
    if (replaced.test(element.tagName) || style.backgroundImage !== 'none') return true;
    const writes = [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== '');
    return writes || (colorOf(style.backgroundColor)?.alpha ?? 1) > 0.05;
  }

  function isFaint(parent: Element | null): boolean {
    if (!parent) return true;
    const color = colorOf(getComputedStyle(parent).color);
    if (opacityOf(parent) < leastOpacity || (color && color.alpha < leastOpacity)) return true;
    const ground = around(parent).find((each) => {
      const { backgroundColor, backgroundImage } = getComputedStyle(each);
      return backgroundImage !== 'none' || (colorOf(backgroundColor)?.alpha ?? 1) > 0.5;
    });
    if (ground && getComputedStyle(ground).backgroundImage !== 'none') return false;
    const below = ground ? colorOf(getComputedStyle(ground).backgroundColor) : null;
    if (!color || !below) return false;
    const [light = 0, dark = 0] = [color.light, below.light].sort((a, b) => b - a);
    return (light + 0.05) / (dark + 0.05) < leastContrast;
  }

  /** The element and all around it, through slots and shadow trees, innermost first. */
  function around(from: Element | null): Element[] {
    const all: Element[] = [];
    for (let each = from; each; each = outside(each)) all.push(each);
    return all;
  }

  function outside(element: Element): Element | null {
    const root = element.getRootNode();
    const host = root instanceof ShadowRoot ? root.host : null;
    return element.assignedSlot ?? element.parentElement ?? host;
  }

  function opacityOf(element: Element): number {
    return around(element).reduce((sum, each) => sum * Number(getComputedStyle(each).opacity), 1);
  }

  /** Null for colours in another notation, of which nothing is said. */
  function colorOf(css: string): { alpha: number; light: number } | null {
    if (!css.startsWith('rgb')) return null;
    const [red = 0, green = 0, blue = 0, alpha = 1] = (css.match(/[\d.]+/g) ?? []).map(Number);
    const [r = 0, g = 0, b = 0] = [red, green, blue].map((part) => {
      const share = part / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return { alpha, light: 0.2126 * r + 0.7152 * g + 0.0722 * b };
  }
}
