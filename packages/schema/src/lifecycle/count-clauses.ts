/** When every promise that binds a change is kept: each is counted, and the latest holds. */
import { Temporal } from 'temporal-polyfill';
import { type EffectiveDate, earliestEffective } from '../notice-period/earliest-effective.ts';
import { momentInWords } from '../notice-period/moment-in-words.ts';
import type { NoticeStep } from '../notice-period/step.ts';
import { stepSentences } from '../notice-period/step-sentence.ts';
import type { NoticeTerms } from '../notice-period/terms.ts';
import { fill } from '../sentence/sentence.ts';
import type { BindingClause, Snapshot } from '../snapshot/snapshot.ts';
import type { Dossier } from './dossier.ts';

type Counting = Pick<Snapshot, 'clauses'> &
  Pick<Dossier, 'closures'> & { policy: Pick<Snapshot['policy'], 'title' | 'timeZone'> };
type Posted = { postedAt: string; tzdata: string | null };

/** The earliest instant if the last site were verified at `postedAt`; null where no days are counted. */
export function earliestFor(counting: Counting, { postedAt, tzdata }: Posted): EffectiveDate {
  const { clauses, policy, closures } = counting;
  const noClause = { postedAt, terms: termsIn(null, policy), tzdata, closures };
  const counts = clauses.map((clause) => {
    const citation = `${policy.title}, version ${clause.versionNumber}, ${clause.statementKey}`;
    return { citation, date: earliestEffective({ ...noClause, terms: termsIn(clause, policy), citation }) };
  });
  const [latest, ...others] = counts.toSorted((a, b) => inTime(b.date, a.date));
  if (!latest) return earliestEffective(noClause);
  return { ...latest.date, steps: [...latest.date.steps, ...others.map(keptToo)] };
}

type Counted = { citation: string; date: EffectiveDate };

/** The zones and holidays that the promises are counted with, each once. */
export function calendarsOf({ clauses, policy }: Pick<Counting, 'clauses' | 'policy'>) {
  const all = (clauses.length ? clauses : [null]).map((clause) => {
    const { timeZone, calendar = null } = termsIn(clause, policy);
    return { timeZone, calendar };
  });
  const key = (each: (typeof all)[number]) => `${each.timeZone} ${each.calendar}`;
  return all.filter((each, at) => all.findIndex((other) => key(other) === key(each)) === at);
}

/** Only the promise that takes longest is told in full. */
function keptToo({ citation, date }: Counted): NoticeStep {
  const { effectiveAt, postedAt, timeZone } = date;
  const rule = 'other-promise';
  if (effectiveAt === null) return { rule, text: stepSentences.noDayCount, at: postedAt, citation };
  const moment = momentInWords(Temporal.Instant.from(effectiveAt).toZonedDateTimeISO(timeZone));
  return { rule, text: fill(stepSentences.otherPromise, { citation, moment }), at: effectiveAt, citation };
}

function inTime(a: EffectiveDate, b: EffectiveDate): number {
  const [one, other] = [a.effectiveAt ?? '', b.effectiveAt ?? ''];
  return one < other ? -1 : Number(one > other);
}

function termsIn(clause: BindingClause | null, policy: Counting['policy']): NoticeTerms {
  const { count, unit, boundary, minElapsedHours, timeZone, calendar, roll } = clause?.terms ?? {};
  return {
    count: count ?? null,
    unit: unit ?? 'calendar-day',
    boundary: boundary ?? 'after-nth-day',
    minElapsedHours: minElapsedHours ?? 0,
    timeZone: timeZone ?? policy.timeZone,
    ...(calendar ? { calendar } : {}),
    ...(roll ? { roll } : {}),
  };
}
