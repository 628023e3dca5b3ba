/** From the last verification to the instant in force: the only place where the clock is set. */

import { laterOf } from '../notice-period/chosen-moment.ts';
import { type EffectiveDate, earliestEffective } from '../notice-period/earliest-effective.ts';
import { lastOf } from '../notice-period/last-of.ts';
import { localDay } from '../notice-period/local-day.ts';
import type { Posting } from '../record/notice.ts';
import type { PolicyVersion } from '../record/policy-version.ts';
import type { BindingClause } from '../snapshot/snapshot.ts';
import type { Dossier } from './dossier.ts';
import { clauseFor } from './materiality.ts';

type Scheduled = Partial<PolicyVersion> | null;

/** The values that set the clock, or null while a site is missing, a hold stands or a moment must be chosen. */
export function clockFor(
  dossier: Dossier,
  postings: readonly Posting[],
  now: string,
  tzdata: string | null,
): Scheduled {
  const { version, predecessor } = dossier;
  const postedAt = clockStart(postings);
  if (postedAt === null || version.heldAt !== null) return null;
  const counted = earliestFor(dossier, postedAt, tzdata);
  const chosen = laterOf(counted, version.chosenAt);
  if (chosen.effectiveAt === null) return null;
  const effectiveAt = [chosen.effectiveAt, version.floorAt ?? '', now].reduce((a, b) => (a > b ? a : b));
  return {
    status: 'scheduled',
    effectiveAt: later(effectiveAt, predecessor?.version.effectiveAt ?? null),
    effectiveOn: localDay(effectiveAt, chosen.timeZone),
    floorAt: effectiveAt,
    reckoning: { ...chosen, steps: [...chosen.steps, ...delayed(chosen, effectiveAt)] },
  };
}

/** P: the last verification over the covered platforms, no earlier than the consent that let one leave. */
function clockStart(postings: readonly Posting[]): string | null {
  const standing = postings.filter((each) => each.status !== 'left');
  const gone = postings.filter((each) => each.status === 'left');
  const verified = standing.map((each) => (each.status === 'verified' ? each.verifiedAt : null));
  return standing.length ? lastOf([...verified, ...gone.map((each) => each.leftAt)]) : null;
}

/** The earliest instant if the last site were verified at `postedAt`; null where no days are counted. */
export const earliestIfPosted = (dossier: Dossier, postedAt: string): string | null =>
  earliestFor(dossier, postedAt, null).effectiveAt;

export function earliestFor(dossier: Dossier, postedAt: string, tzdata: string | null): EffectiveDate {
  const clause = clauseFor(dossier);
  const citation = clause
    ? `${dossier.policy.title}, version ${clause.versionNumber}, ${clause.statementKey}`
    : undefined;
  const terms = {
    ...termsOf(clause),
    timeZone: clause?.terms.timeZone ?? (dossier.snapshot ?? dossier).policy.timeZone,
  };
  return earliestEffective({ postedAt, terms, tzdata, ...(citation ? { citation } : {}) });
}

function termsOf(clause: BindingClause | null) {
  const { count, unit, boundary, minElapsedHours } = clause?.terms ?? {};
  return {
    count: count ?? null,
    unit: unit ?? 'calendar-day',
    boundary: boundary ?? 'after-nth-day',
    minElapsedHours: minElapsedHours ?? 0,
  } as const;
}

function delayed(chosen: EffectiveDate, effectiveAt: string): EffectiveDate['steps'] {
  if (chosen.effectiveAt === effectiveAt) return [];
  return [
    {
      rule: 'never-earlier',
      text: 'A date once announced only moves later, and never into the past: it stays at the later moment.',
      at: effectiveAt,
    },
  ];
}

/** Strictly after the version before, were it by a millisecond. */
export function later(at: string, before: string | null): string {
  if (before === null || at > before) return at;
  return new Date(Date.parse(before) + 1).toISOString();
}
