import type { Difference } from '../record/difference.ts';
import type { PolicyVersion } from '../record/policy-version.ts';
import { financialLaw } from './financial-law.ts';
import { healthLaw } from './health-law.ts';
import { type Holds, holds, type Under } from './holds.ts';
import type { LawRule } from './law-rule.ts';
import { onlineLaw } from './online-law.ts';

export const lawRules: readonly LawRule[] = [...financialLaw, ...healthLaw, ...onlineLaw];

/** Which rules applied to what was posted on a local day. */
export const rulesOn = (day: string, rules: readonly LawRule[] = lawRules): LawRule[] =>
  rules.filter(({ fromOn, untilOn }) => fromOn <= day && (untilOn === null || day < untilOn));

/** A rule that differences bring about; never left out because nobody knows whether it applies. */
export type TriggeredLaw = Pick<LawRule, 'key' | 'edition' | 'title' | 'citation' | 'follows'> & {
  holds: Exclude<Holds, 'no'>;
  /** Keys of the statements that bring it about; null: words beside statements. */
  statements: (string | null)[];
};

type Differing = Pick<Difference, 'statementKey' | 'statementKind' | 'facet' | 'direction'>;
type Change = Under & {
  compared: readonly Differing[];
  postedOn: string;
  /** Null, and left out: not said, so that it may be everything. */
  dataScope?: PolicyVersion['dataScope'];
  rules?: readonly LawRule[];
};

export function triggeredLaws(change: Change): TriggeredLaw[] {
  const { compared, postedOn, dataScope = null, rules = lawRules, ...under } = change;
  return rulesOn(postedOn, rules).flatMap((rule) => {
    const by = compared.filter((each) => brings(rule, each));
    const applies = holds(rule, under);
    if (by.length === 0 || applies === 'no' || isSpared(rule, dataScope)) return [];
    const { key, edition, title, citation, follows } = rule;
    const statements = [...new Set(by.map(({ statementKey }) => statementKey))];
    return [{ key, edition, title, citation, follows, holds: applies, statements }];
  });
}

/** Consent to use what was collected earlier is not asked of a change that leaves it alone. */
const isSpared = ({ follows }: LawRule, dataScope: PolicyVersion['dataScope']) =>
  follows.do === 'consent' && follows.over === 'all-data' && dataScope === 'collected-after';

function brings({ trigger }: LawRule, { statementKind, facet, direction }: Differing): boolean {
  if (trigger === null) return false;
  const { kinds, facets, directions } = trigger;
  return (
    (!kinds || (statementKind !== null && kinds.includes(statementKind))) &&
    (!facets || facets.includes(facet)) &&
    (!directions || directions.includes(direction))
  );
}
