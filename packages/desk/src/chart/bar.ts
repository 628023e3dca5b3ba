export type Bar = { id: string; label: string; count: number; path: string | null };

const [barHeight, axisHeight] = [24, 40];

export const heightOf = (bars: readonly Bar[]): number => bars.length * barHeight + axisHeight;

/** The whole of it for whoever does not see the bars. */
export const inWords = (label: string, bars: readonly Bar[]): string =>
  `${label}: ${bars.map((bar) => `${bar.label} ${bar.count}`).join(', ')}.`;

/** Room for the longest label, within what a narrow screen has. */
export function labelWidthOf(bars: readonly Bar[]): number {
  const longest = Math.max(0, ...bars.map(({ label }) => label.length));
  return Math.min(170, Math.max(60, longest * 7.5 + 12));
}
