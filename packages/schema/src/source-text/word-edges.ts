/** Wherever a word, or a run of units without white space, begins or ends. */
export function wordEdges(text: string): Set<number> {
  const runs = [...text.matchAll(/\S+/g), ...text.matchAll(/[\p{L}\p{N}]+/gu)];
  return new Set(runs.flatMap(({ 0: run, index }) => [index, index + run.length]));
}
