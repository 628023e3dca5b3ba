import { Refusal } from '../kit/refusal.ts';

/** The codes a rule refuses with; none where it does not refuse. */
export function refused(rule: () => unknown): string[] {
  try {
    rule();
    return [];
  } catch (error) {
    if (error instanceof Refusal) return error.issues.map((issue) => issue.code);
    throw error;
  }
}
