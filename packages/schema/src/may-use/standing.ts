/** What a policy said from one instant to another, and how we know. */
import { Temporal } from 'temporal-polyfill';
import type { Answer } from '../lifecycle/answer-at.ts';
import { startOf } from '../notice-period/day-start.ts';
import { formatInstant } from '../notice-period/instant.ts';
import type { PolicyVersion } from '../record/policy-version.ts';

export type Standing = Answer & { from: string; to: string };

type Between = {
  from: string;
  to: string;
  timeZone: string;
  answerAt: (at: string) => Answer;
};

/** In order of time: a new entry where the version changes, or how well it is known. */
export function standingBetween(versions: readonly PolicyVersion[], between: Between): Standing[] {
  const { from, to, timeZone, answerAt } = between;
  const turns = versions.flatMap((each) => turnsOf(each, timeZone));
  const instants = [from, ...new Set(turns.filter((at) => from < at && at < to)), to].sort();
  const told: Standing[] = [];
  for (const at of instants) {
    const last = told.at(-1);
    const answer = answerAt(at);
    const goesOn = last?.version?.id === answer.version?.id && last?.basis === answer.basis;
    if (last && goesOn) last.to = at;
    else told.push({ ...answer, from: at, to: at });
  }
  return told;
}

/** The instants at which an answer about this version may begin or end. */
function turnsOf(version: PolicyVersion, timeZone: string): string[] {
  const { effectiveAt, observedAt, lastObservedAt, lastUpdatedOn } = version;
  const captures = [observedAt, lastObservedAt].filter((at) => at !== null);
  return [
    ...(effectiveAt === null ? [] : [effectiveAt]),
    ...captures.flatMap((at) => [at, justAfter(at)]),
    ...(lastUpdatedOn === null ? [] : [endOf(lastUpdatedOn, timeZone)]),
  ];
}

const justAfter = (at: string) => formatInstant(Temporal.Instant.from(at).add({ milliseconds: 1 }));

function endOf(day: string, timeZone: string): string {
  return formatInstant(startOf(Temporal.PlainDate.from(day).add({ days: 1 }), timeZone).toInstant());
}
