import { expect, test } from 'vitest';
import { palettes } from './palette.ts';
import { stylesheet } from './stylesheet.ts';

const words = ['ink', 'quiet', 'accent', 'warn', 'good'] as const;

test.each([
  ['light', 4.5],
  ['dark', 4.5],
  ['lightMore', 7],
  ['darkMore', 7],
] as const)('words stand out from what is behind them: %s', (name, least) => {
  const palette = palettes[name];
  const ratios = words.flatMap((word) =>
    [palette.paper, palette.box].map((behind) => [word, contrast(palette[word], behind)] as const),
  );

  expect(ratios.filter(([, ratio]) => ratio < least)).toEqual([]);
});

test.each(['lightMore', 'darkMore'] as const)('lines are seen by whoever asks for contrast: %s', (name) => {
  expect(contrast(palettes[name].line, palettes[name].paper)).toBeGreaterThan(4.5);
});

test('nothing moves, and nothing is loaded', () => {
  expect(stylesheet).not.toMatch(/animation|transition|scroll-behavior|url\(|@import/);
});

test('no size of words is fixed, so that all of them grow with the reader’s', () => {
  expect(stylesheet.match(/font(-size)?:[^;]*\dpx/g)).toBeNull();
});

/** WCAG 2.2, relative luminance and contrast ratio. */
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
