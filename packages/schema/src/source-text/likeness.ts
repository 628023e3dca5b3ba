/** A stretch of some words. */
export type Spot = { words: string; from: number; to: number };

const most = 200;

/** How far two texts agree around two stretches; to stand at the edge of both counts as agreeing. */
export function likeness(one: Spot, other: Spot): number {
  const before = agreeing((step) => [
    one.words.charAt(one.from - step),
    other.words.charAt(other.from - step),
  ]);
  const after = agreeing((step) => [
    one.words.charAt(one.to + step - 1),
    other.words.charAt(other.to + step - 1),
  ]);
  return before + after;
}

function agreeing(pairAt: (step: number) => [string, string]): number {
  for (let step = 1; step <= most; step += 1) {
    const [one, other] = pairAt(step);
    if (one !== other) return step - 1;
    if (one === '') return step;
  }
  return most;
}
