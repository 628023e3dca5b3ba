/// <reference lib="dom" />

export type Color = { red: number; green: number; blue: number; alpha: number };
export type Colors = ReturnType<typeof colorsOf>;

/** Colours in any notation that the browser knows. Runs in the page. */
export function colorsOf() {
  const pen = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  const known = new Map<string, Color>();

  /** As the browser paints it; nothing at all where it is no colour. */
  function read(css: string): Color {
    const before = known.get(css);
    if (before) return before;
    pen?.clearRect(0, 0, 1, 1);
    if (pen) pen.fillStyle = '#0000';
    if (pen) pen.fillStyle = css;
    pen?.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0, alpha = 0] = pen?.getImageData(0, 0, 1, 1).data ?? [];
    const color = { red, green, blue, alpha: alpha / 255 };
    known.set(css, color);
    return color;
  }

  /** One laid over another; what lies below is opaque. */
  function over({ alpha, ...above }: Color, below: Color): Color {
    const mixed = (one: number, other: number) => one * alpha + other * (1 - alpha);
    return {
      red: mixed(above.red, below.red),
      green: mixed(above.green, below.green),
      blue: mixed(above.blue, below.blue),
      alpha: 1,
    };
  }

  /** As WCAG counts it, from 1 to 21. */
  function contrast(one: Color, other: Color): number {
    const [light = 0, dark = 0] = [lightOf(one), lightOf(other)].sort((a, b) => b - a);
    return (light + 0.05) / (dark + 0.05);
  }

  function lightOf({ red, green, blue }: Color): number {
    const [r = 0, g = 0, b = 0] = [red, green, blue].map((part) => {
      const share = part / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  }

  return { read, over, contrast };
}
