import { Refusal } from '../kit/refusal.ts';

/** The codes of a refusal; none where nothing is refused. */
export function codesOf(doing: () => unknown): string[] {
  try {
    doing();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return [...new Set(error.issues.map(({ code }) => code))].sort();
  }
  return [];
}
