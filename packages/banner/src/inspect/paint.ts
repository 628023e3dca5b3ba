/// <reference lib="dom" />
import type { Color, Colors } from './colors.ts';
import type { Tree } from './tree.ts';

export type Paint = ReturnType<typeof paintOf>;

/** What elements draw, and whether a text stands out from what is drawn below it. Runs in the page. */
export function paintOf(
  { around, styleOf, isRendered, childrenOf, tagOf, shadowOf, html }: Tree,
  colors: Colors,
) {
  const leastOpacity = 0.3;
  const leastContrast = 1.5;
  const mostBlurPixels = 1;
  const replaced =
    /^(img|video|canvas|iframe|embed|object|fencedframe|svg|input|button|select|textarea|progress|meter|audio)$/;

  /** Whether the element draws anything where it is met. */
  function paints(element: Element): boolean {
    const style = styleOf(element);
    if (!isRendered(element) || opacityOf(element) < 0.05) return false;
    const tag = tagOf(element);
    // Of what stands in a closed shadow tree nothing can be told but that it is met.
    const isClosed = tag.includes('-') && !shadowOf(element) && childrenOf(element).length === 0;
    if (isClosed || replaced.test(tag) || style.backdropFilter !== 'none') return true;
    const writes = childrenOf(element).some((node) => node instanceof Text && node.data.trim() !== '');
    return writes || fills(style) || ['::before', '::after'].some((each) => pseudoPaints(element, each));
  }

  /** A ground, a shadow or a border that is more than a line. */
  function fills(style: CSSStyleDeclaration): boolean {
    const sides = ['top', 'right', 'bottom', 'left'].some((side) => {
      const [width, kind, color] = ['width', 'style', 'color'].map((of) =>
        style.getPropertyValue(`border-${side}-${of}`),
      );
      const isDrawn = kind !== 'none' && kind !== 'hidden' && colors.read(color ?? '').alpha > 0.05;
      return isDrawn && Number.parseFloat(width ?? '') > 4;
    });
    const isGround = style.backgroundImage !== 'none' || colors.read(style.backgroundColor).alpha > 0.05;
    return sides || isGround || style.boxShadow !== 'none';
  }

  function pseudoPaints(element: Element, pseudo: string): boolean {
    const style = styleOf(element, pseudo);
    const isThere = !/^(none|normal)$/.test(style.content) && style.display !== 'none';
    if (!isThere || style.visibility !== 'visible' || Number(style.opacity) < 0.05) return false;
    return fills(style) || /[^\s"]/.test(style.content);
  }

  /** A layer of the text's own element: it is met as that element, so its size has to tell. */
  function isPaintedOver(element: Element): boolean {
    return ['::before', '::after'].some((pseudo) => {
      const style = styleOf(element, pseudo);
      if (!/^(absolute|fixed)$/.test(style.position) || Number(style.zIndex) < 0) return false;
      const [width = 0, height = 0] = [style.width, style.height].map(Number.parseFloat);
      const own = styleOf(element);
      const [ownWidth = 0, ownHeight = 0] = [own.width, own.height].map(Number.parseFloat);
      const isLarge = width * height > (ownWidth * ownHeight) / 4;
      return isLarge && pseudoPaints(element, pseudo);
    });
  }

  function isObscured(parent: Element): boolean {
    if (opacityOf(parent) < leastOpacity) return true;
    if (styleOf(parent).getPropertyValue('-webkit-text-security') !== 'none') return true;
    return around(parent).some((each) => {
      const { filter, maskImage } = styleOf(each);
      return maskImage !== 'none' || blots(filter);
    });
  }

  function blots(filter: string): boolean {
    return [...filter.matchAll(/([a-z-]+)\(([^)]*)\)/g)].some(([, name = '', given = '']) => {
      if (name === 'url') return true;
      if (name === 'blur') return Number.parseFloat(given) > mostBlurPixels;
      return /^(opacity|brightness|contrast)$/.test(name) && Number.parseFloat(given) < leastOpacity;
    });
  }

  /** Whether its colour is about that of every ground that may lie below; pictures may be of any colour. */
  function isFaint(parent: Element, layers: readonly Element[]): boolean {
    const { webkitTextFillColor } = styleOf(parent);
    const fill = colors.read(webkitTextFillColor);
    const color = { ...fill, alpha: fill.alpha * Math.min(1, opacityOf(parent)) };
    if (color.alpha < leastOpacity) return true;
    const grounds = groundsOf(layers);
    return grounds?.every((each) => colors.contrast(colors.over(color, each), each) < leastContrast) ?? false;
  }

  /** Null where a picture is among them. */
  function groundsOf([layer, ...below]: readonly Element[]): Color[] | null {
    if (!layer) return [canvas()];
    const { backgroundColor, backgroundImage } = styleOf(layer);
    if (/url\(|image-set\(|element\(/.test(backgroundImage) || replaced.test(tagOf(layer))) return null;
    const ground = colors.read(backgroundColor);
    const plain = ground.alpha > 0.99 ? [ground] : groundsOf(below)?.map((each) => colors.over(ground, each));
    if (backgroundImage === 'none' || !plain) return plain ?? null;
    const stops = backgroundImage.match(/[a-z]+\([^()]*\d[^()]*\)/g) ?? [];
    return stops.flatMap((stop) => plain.map((each) => colors.over(colors.read(stop), each)));
  }

  function canvas(): Color {
    const scheme = styleOf(html).colorScheme;
    return colors.read(/dark/.test(scheme) && !/light/.test(scheme) ? '#121212' : '#fff');
  }

  function opacityOf(element: Element): number {
    return around(element).reduce((product, each) => product * Number(styleOf(each).opacity), 1);
  }

  return { paints, isPaintedOver, isObscured, isFaint };
}
