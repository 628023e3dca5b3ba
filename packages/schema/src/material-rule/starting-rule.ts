import type { System } from '../kit/record-type.ts';
import type { MaterialRule } from '../record/difference.ts';

export type StartingRule = Omit<MaterialRule, keyof System | 'inForceAt' | 'retiredAt'>;

type Stated = Pick<StartingRule, 'key' | 'title' | 'citation'> &
  Partial<Pick<StartingRule, 'kinds' | 'sorts' | 'facets' | 'directions'>>;

/** Rules in the order in which they decide; what a rule leaves out it does not ask for. */
export function startingRules(
  kind: { class: StartingRule['class']; firstPriority: number },
  stated: readonly Stated[],
): StartingRule[] {
  return stated.map((rule, place) => ({
    kinds: [],
    sorts: [],
    facets: [],
    directions: [],
    ...rule,
    edition: 1,
    class: kind.class,
    priority: kind.firstPriority + place * 10,
    confirmWithCounsel: true,
  }));
}
