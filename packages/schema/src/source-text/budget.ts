/** How much a search may cost, counted in hashes and comparisons, so that it ends the same way everywhere. */
export type Budget = { spend: (steps: number) => boolean };

export const usualSteps = 150_000;

export function budgetOf(steps: number): Budget {
  let left = steps;
  return {
    /** False once it is used up; what was not looked for then is not found. */
    spend: (cost) => {
      left -= cost;
      return left >= 0;
    },
  };
}
