import type { Stretch } from '../source-text/stretch.ts';

/** The next stretch from a place on, or the one before it; round the ends of the text. */
export function openFrom(stretches: readonly Stretch[], at: number, by: 1 | -1): Stretch | null {
  const after = stretches.filter(({ start }) => start > at);
  const before = stretches.filter(({ start }) => start < at);
  const found = by === 1 ? [...after, ...stretches][0] : (before.at(-1) ?? stretches.at(-1));
  return found ?? null;
}
