/** A rule of law about changes of a policy and what follows from them: law, not opinion, so it is kept in code. */
import type { Difference } from '../record/difference.ts';
import type { Policy } from '../record/policy.ts';
import type { Records } from '../records.ts';

type Entity = Records['legal-entity'];

export const lawFollows = ['wait', 'duty', 'consent', 'recurring', 'answer'] as const;

/** What follows: a wait before the change, a duty by a day, consent, something done again, or a time to answer. */
type Follows =
  | { do: 'wait'; days: number }
  | { do: 'duty'; when: 'by-effective' | 'after-effective'; days: number }
  /** Over what was collected earlier alone, or over what is collected after the change, too. */
  | { do: 'consent'; over: 'all-data' | 'collected-after' }
  | { do: 'recurring'; months: number }
  | { do: 'answer'; count: number; unit: 'calendar-day' | 'business-day' };

/** Which differences bring it about; what is left out is not asked for. */
type Trigger = {
  kinds?: readonly NonNullable<Difference['statementKind']>[];
  facets?: readonly string[];
  directions?: readonly Difference['direction'][];
};

export type LawRule = {
  key: string;
  edition: number;
  title: string;
  citation: string;
  /** The first local day of posting that it governs, and the first that it does not any more. */
  fromOn: string;
  untilOn: string | null;
  /** Documents it speaks of. */
  policyKinds: readonly Policy['kind'][];
  /** Who is under it: an entity with one of these regimes; or as the entity itself tells. */
  under: { regimes: readonly Entity['regimes'][number][] } | 'trade' | 'children' | 'everybody' | 'untold';
  /** Null: no difference brings it about. */
  trigger: Trigger | null;
  follows: Follows;
  /** Not asked for while this exception is known to hold. */
  unless?: 'annual-exception';
};
