/** What lies ahead of a draft, put together for the screens, from what is foreseen here or by the register. */

import { lawNotes } from '@privacy-register/schema/law-rule/law-steps';
import type { Foreseen } from '@privacy-register/schema/lifecycle/foresee';
import { effectiveClass } from '@privacy-register/schema/material-rule/summary-class';
import { classes } from '@privacy-register/schema/record/difference';
import type { Say } from '../language/say.ts';
import type { Outlook } from '../policy-version/outlook.ts';

type Class = (typeof classes)[number];
type Step = { rule: string; text: string; at: string };
type Promise = { version: number; days: number | null };

export type Ahead = {
  isFirst: boolean;
  counts: Record<Class, number>;
  needsNotice: boolean;
  /** The clause that counts; undefined while it is not known here, or several count. */
  promised: Promise | null | undefined;
  platforms: string[];
  effectiveAt: string | null;
  zone: string;
  steps: readonly Step[];
  /** The law that asks for consent to use what was collected earlier; null where none does, or none is known. */
  consentLaw: string | null;
};

type Version = { isFirst: boolean; zone: string };

export function aheadOf(foreseen: Foreseen, { isFirst, zone }: Version): Ahead {
  const { differences, needsNotice, platforms, clauses, date, effectiveAt, laws } = foreseen;
  return {
    isFirst,
    counts: countsOf(differences.map(effectiveClass)),
    needsNotice,
    promised: promisedBy(clauses),
    platforms: platforms.map(({ name }) => name),
    effectiveAt,
    zone: date?.timeZone ?? zone,
    steps: [...(date?.steps ?? []), ...lawNotes(laws, effectiveAt ?? '')],
    consentLaw: laws.find(isOverEarlierData)?.citation ?? null,
  };
}

/** Of several the steps tell which one takes longest. */
function promisedBy([clause, ...others]: Foreseen['clauses']): Ahead['promised'] {
  if (others.length) return undefined;
  return clause ? { version: clause.versionNumber, days: clause.terms.count } : null;
}

const isOverEarlierData = ({ follows, holds }: Foreseen['laws'][number]) =>
  follows.do === 'consent' && follows.over === 'all-data' && holds === 'yes';

/** The register's answer for now stands in until the grounds are read. */
export function aheadIn(outlook: Outlook, { isFirst, zone, at }: Version & { at: string }): Ahead {
  const { differences, needsNotice, platforms, effectiveAt, reckoning } = outlook;
  return {
    isFirst,
    counts: countsOf(differences.map((each) => each.class)),
    needsNotice,
    promised: undefined,
    platforms,
    effectiveAt: needsNotice ? effectiveAt : at,
    zone: reckoning?.timeZone ?? zone,
    steps: reckoning?.steps ?? [],
    consentLaw: null,
  };
}

/** Why the date is what it is, in a sentence. */
export function because({ isFirst, counts, needsNotice, promised }: Ahead, say: Say): string {
  if (isFirst) return say('It is the first version we record, so no notice comes before it.');
  const { material } = counts;
  if (classes.every((each) => counts[each] === 0))
    return say('No statement differs from the version before.');
  if (!needsNotice) return say('No difference is material, so no notice has to come before it.');
  const changes = say('%{smart_count} difference is material |||| %{smart_count} differences are material', {
    smart_count: material,
  });
  if (promised === undefined) return `${changes}.`;
  const days = promised?.days ?? null;
  if (days === null)
    return say('%{changes}, and no number of days is promised: the instant is chosen after the notice.', {
      changes,
    });
  const promisedDays = say('%{smart_count} day |||| %{smart_count} days', { smart_count: days });
  const version = promised?.version ?? 0;
  return say('%{changes}; version %{version} promises %{days}.', { changes, version, days: promisedDays });
}

function countsOf(found: readonly Class[]): Ahead['counts'] {
  const of = (one: Class) => found.filter((each) => each === one).length;
  return { material: of('material'), 'not-material': of('not-material'), editorial: of('editorial') };
}
