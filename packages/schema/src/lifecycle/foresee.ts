/** What posting a version at an instant would lead to: asked of the register, and of a draft while it is typed. */
import { waitForLaws } from '../law-rule/law-steps.ts';
import type { TriggeredLaw } from '../law-rule/triggered.ts';
import { laterOf } from '../notice-period/chosen-moment.ts';
import type { EffectiveDate } from '../notice-period/earliest-effective.ts';
import type { BindingClause } from '../snapshot/snapshot.ts';
import { type Comparable, type Compared, compare } from './compare.ts';
import { earliestFor } from './count-clauses.ts';
import { coveredPlatforms, type Dossier } from './dossier.ts';
import { lawsOver } from './laws-over.ts';
import { clausesFor, needsNotice } from './materiality.ts';
import { clockAtOnce } from './schedule.ts';

export type Grounds = Comparable &
  Pick<Dossier, 'policy' | 'coverage' | 'platforms' | 'vocabulary' | 'closures'>;
type Moment = { at: string; tzdata: string | null };

export type Foreseen = {
  differences: Compared[];
  needsNotice: boolean;
  /** Those that would have to show the notice. */
  platforms: Dossier['platforms'];
  clauses: BindingClause[];
  /** Rules of law that the differences bring about, or may. */
  laws: TriggeredLaw[];
  /** If every site showed the notice at that instant; null where no notice is needed. */
  date: EffectiveDate | null;
  /** From when it would be in force; null where the instant is chosen only after the notice. */
  effectiveAt: string | null;
};

export function foresee(grounds: Grounds, { at, tzdata }: Moment): Foreseen {
  const { policy, version, closures } = grounds;
  const differences = compare(grounds);
  const waits = needsNotice(differences);
  const clauses = clausesFor(grounds, differences);
  const laws = lawsOver(grounds, { compared: differences, at });
  const counted = waits ? earliestFor({ policy, clauses, closures }, { postedAt: at, tzdata }) : null;
  const date = counted && waitForLaws(laterOf(counted, version.chosenAt), laws);
  return {
    differences,
    needsNotice: waits,
    platforms: coveredPlatforms(grounds, at),
    clauses,
    laws,
    date,
    effectiveAt: date ? date.effectiveAt : clockAtOnce({ ...grounds, laws, snapshot: null }, at).effectiveAt,
  };
}
