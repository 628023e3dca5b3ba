import type { Policy } from '../record/policy.ts';
import type { Records } from '../records.ts';
import type { LawRule } from './law-rule.ts';

export const holdings = ['yes', 'no', 'unknown'] as const;
export type Holds = (typeof holdings)[number];

/** Why a rule applies, does not, or is not known to. */
export const lawReasons = [
  'other-document',
  'every-policy',
  'thresholds-not-recorded',
  'speaks-to-children',
  'children-not-recorded',
  'publisher-under',
  'publishers-not-under',
  'publishers-not-recorded',
] as const;
export type Because = (typeof lawReasons)[number];

type Entity = Records['legal-entity'];
type Publisher = Pick<Entity, 'kind' | 'financial' | 'regimes'>;
export type Under = { policy: Pick<Policy, 'kind' | 'audiences'>; publishers: readonly Publisher[] };

/** Whether a rule applies to a policy, by who publishes it: what is not recorded is unknown, never no. */
export function holds({ policyKinds, under }: Pick<LawRule, 'policyKinds' | 'under'>, of: Under): Holds {
  const { policy, publishers } = of;
  if (!policyKinds.includes(policy.kind)) return 'no';
  if (under === 'everybody') return 'yes';
  if (under === 'untold') return 'unknown';
  if (under === 'children') return policy.audiences.includes('child') ? 'yes' : 'unknown';
  if (under === 'trade') return anyOf(publishers.map(byTrade));
  return anyOf(publishers.map((each) => byRegime(each, under.regimes)));
}

/** The answer with the reason for it. */
export function because(
  rule: Pick<LawRule, 'policyKinds' | 'under'>,
  of: Under,
): { holds: Holds; because: Because } {
  const answer = holds(rule, of);
  const { under } = rule;
  if (!rule.policyKinds.includes(of.policy.kind)) return { holds: answer, because: 'other-document' };
  if (under === 'everybody') return { holds: answer, because: 'every-policy' };
  if (under === 'untold') return { holds: answer, because: 'thresholds-not-recorded' };
  if (under === 'children')
    return { holds: answer, because: answer === 'yes' ? 'speaks-to-children' : 'children-not-recorded' };
  return { holds: answer, because: publisherReasons[answer] };
}

const publisherReasons: Record<Holds, Because> = {
  yes: 'publisher-under',
  no: 'publishers-not-under',
  unknown: 'publishers-not-recorded',
};

/** One publisher under it is enough; that none is takes knowing it of each. */
function anyOf(each: readonly Holds[]): Holds {
  if (each.includes('yes')) return 'yes';
  return each.length === 0 || each.includes('unknown') ? 'unknown' : 'no';
}

/** Regimes are recorded whole: an entity with others is not under it; one with none was not looked at. */
function byRegime({ regimes, financial }: Publisher, asked: readonly Entity['regimes'][number][]): Holds {
  if (regimes.some((each) => asked.includes(each))) return 'yes';
  if (asked.includes('glba') && financial === 'no') return 'no';
  return regimes.length === 0 || (asked.includes('glba') && financial === 'unknown') ? 'unknown' : 'no';
}

/** The FTC Act leaves out banks (15 U.S.C. 45(a)(2)), and insurers as far as a state regulates them (1012(b)). */
function byTrade({ kind }: Publisher): Holds {
  if (kind === 'bank') return 'no';
  return kind === 'insurer' || kind === 'family' || kind === 'other' ? 'unknown' : 'yes';
}
