/** What the law asks to be done by a day: told from what is in force and what is coming, never typed. */
import { Temporal } from 'temporal-polyfill';
import type { AnnualException } from '../law-rule/annual-exception.ts';
import { holds } from '../law-rule/holds.ts';
import type { LawRule } from '../law-rule/law-rule.ts';
import { lawRules, rulesOn, type TriggeredLaw } from '../law-rule/triggered.ts';
import { localDay } from '../notice-period/local-day.ts';
import type { ObligationDone } from '../record/obligation-done.ts';
import type { Policy } from '../record/policy.ts';
import type { PolicyVersion } from '../record/policy-version.ts';
import type { Records } from '../records.ts';

export const obligationStates = ['overdue', 'soon', 'later'] as const;
export type Obligation = Pick<LawRule, 'key' | 'edition' | 'title' | 'citation'> & {
  policy: string;
  version: string;
  /** A local day of the policy, the last on which it can be done in time. */
  dueOn: string;
  state: (typeof obligationStates)[number];
  /** Whether the rule is known to apply to who publishes. */
  holds: 'yes' | 'unknown';
  /** The day it is counted from: the version's first in force, or the day it was last done. */
  since: string;
  isRecurring: boolean;
  /** Whether an exception from it holds, and why; null where it has none. One that holds leaves nothing due. */
  exception: AnnualException | null;
};

export type Kept = {
  policy: Policy;
  publishers: readonly Records['legal-entity'][];
  /** The version in force and the one on its way, each with the laws frozen at its posting. */
  versions: readonly { version: PolicyVersion; laws: readonly TriggeredLaw[] }[];
  /** What was said to be done and not taken back. */
  done: readonly Pick<ObligationDone, 'rule' | 'version' | 'doneOn'>[];
  /** As far as versions and marks tell; null where nothing is in force. */
  annualException: AnnualException | null;
};
type Asked = { policies: readonly Kept[]; now: string; rules?: readonly LawRule[] };

const soonDays = 60;

export function obligations({ policies, now, rules = lawRules }: Asked): Obligation[] {
  return policies
    .flatMap((kept) => [...recurring(kept, now, rules), ...duties(kept, now)])
    .sort((a, b) => (a.dueOn === b.dueOn ? (a.key < b.key ? -1 : 1) : a.dueOn < b.dueOn ? -1 : 1));
}

/** Again so many months after the version in force took effect, or after it was last done. */
function recurring(kept: Kept, now: string, rules: readonly LawRule[]): Obligation[] {
  const { policy, publishers, versions, done } = kept;
  const standing = versions.find(
    ({ version: { effectiveAt } }) => effectiveAt !== null && effectiveAt <= now,
  );
  const begun = standing?.version.effectiveOn ?? null;
  if (!standing || begun === null) return [];
  return rulesOn(localDay(now, policy.timeZone), rules).flatMap((rule) => {
    const applies = holds(rule, { policy, publishers });
    if (rule.follows.do !== 'recurring' || applies === 'no') return [];
    const exception = rule.unless === 'annual-exception' ? kept.annualException : null;
    if (exception?.answer === 'yes') return [];
    const days = done.filter((each) => each.rule === rule.key).map(({ doneOn }) => doneOn);
    const since = [begun, ...days].toSorted().at(-1) ?? begun;
    const dueOn = Temporal.PlainDate.from(since).add({ months: rule.follows.months }).toString();
    const law = { ...rule, holds: applies };
    const counted = { since, dueOn, isRecurring: true, exception };
    return [due({ kept, version: standing.version, rule: law, now, ...counted })];
  });
}

/** By the day a change takes effect, or so many days later. */
function duties(kept: Kept, now: string): Obligation[] {
  return kept.versions.flatMap(({ version, laws }) =>
    laws.flatMap((rule) => {
      const since = version.effectiveOn;
      if (rule.follows.do !== 'duty' || since === null) return [];
      const { when, days } = rule.follows;
      const isPast = version.effectiveAt !== null && version.effectiveAt <= now;
      if (when === 'by-effective' && isPast) return [];
      if (kept.done.some((each) => each.rule === rule.key && each.version === version.id)) return [];
      const dueOn = Temporal.PlainDate.from(since).add({ days }).toString();
      return [due({ kept, version, rule, since, dueOn, now, isRecurring: false, exception: null })];
    }),
  );
}

type Due = Pick<Obligation, 'since' | 'dueOn' | 'isRecurring' | 'exception'> & {
  kept: Kept;
  version: PolicyVersion;
  rule: Pick<Obligation, 'key' | 'edition' | 'title' | 'citation' | 'holds'>;
  now: string;
};

function due({ kept: { policy }, version, rule, now, ...counted }: Due): Obligation {
  const { key, edition, title, citation, holds: applies } = rule;
  const law = { key, edition, title, citation, holds: applies };
  const state = stateOn(counted.dueOn, localDay(now, policy.timeZone));
  return { ...law, ...counted, policy: policy.id, version: version.id, state };
}

function stateOn(dueOn: string, today: string): Obligation['state'] {
  if (dueOn < today) return 'overdue';
  return Temporal.PlainDate.from(today).until(dueOn).days <= soonDays ? 'soon' : 'later';
}
