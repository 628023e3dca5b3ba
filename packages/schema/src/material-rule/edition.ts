import { type Change, update } from '../kit/change.ts';
import { refuse } from '../kit/refusal.ts';
import type { Asked } from '../lifecycle/asked.ts';
import type { Approval } from '../record/decision.ts';
import type { MaterialRule } from '../record/difference.ts';

/** A rule applies once a second person granted it; the edition before it retires at the same instant. */
export function bringIntoForce(
  rule: MaterialRule,
  rules: readonly MaterialRule[],
  _: Approval,
  asked: Asked,
): Change[] {
  if (rule.inForceAt !== null) refuse('already-decided', 'This edition applies already.', 'inForceAt');
  const before = rules.filter(
    (each) => each.key === rule.key && each.inForceAt !== null && each.retiredAt === null,
  );
  return [
    update('material-rule', rule, { inForceAt: asked.now }),
    ...before.map((each) => update('material-rule', each, { retiredAt: asked.now })),
  ];
}
