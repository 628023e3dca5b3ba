/** What a policy said at an instant, and how we know. */
import { Temporal } from 'temporal-polyfill';
import { startOf } from '../notice-period/day-start.ts';
import { formatInstant } from '../notice-period/instant.ts';
import type { PolicyVersion } from '../record/policy-version.ts';
import { inForceAt } from './dossier.ts';

export const bases = ['declared', 'inferred', 'observed', 'last-known', 'no-evidence', 'undated'] as const;
type Basis = (typeof bases)[number];

/** `observedAt` is the capture that the answer rests on; a declared answer rests on none. */
export type Answer = { basis: Basis; version: PolicyVersion | null; observedAt: string | null };

type Capture = { at: string; version: PolicyVersion };

/** Declared where a version of our own is in force; else what captures of the text before and after tell. */
export function answerAt(versions: readonly PolicyVersion[], at: string, timeZone: string): Answer {
  const declared = inForceAt(versions, at);
  if (declared) return { basis: 'declared', version: declared, observedAt: null };
  const observed = versions.filter((each) => each.status === 'observed');
  const captures = observed.flatMap(capturesOf).sort(byInstant);
  if (observed.length && !captures.length) return { basis: 'undated', version: null, observedAt: null };
  const before = captures.findLast((each) => each.at <= at);
  const after = captures.find((each) => each.at > at);
  if (before && (before.at === at || before.version.id === after?.version.id))
    return rests('observed', before);
  if (after && isInferred({ before, after, at, timeZone })) return rests('inferred', after);
  return before ? rests('last-known', before) : { basis: 'no-evidence', version: null, observedAt: null };
}

/** Asked of the policy itself, a text without a date answers too: it is all that is known. */
export function answerByName(versions: readonly PolicyVersion[], at: string, timeZone: string): Answer {
  const answer = answerAt(versions, at, timeZone);
  if (answer.basis !== 'undated') return answer;
  const observed = versions.filter((each) => each.status === 'observed');
  const last = observed.toSorted((a, b) => (a.number ?? 0) - (b.number ?? 0)).at(-1);
  return { ...answer, version: last ?? null };
}

const rests = (basis: Basis, { version, at }: Capture): Answer => ({ basis, version, observedAt: at });

function capturesOf(version: PolicyVersion): Capture[] {
  const { observedAt, lastObservedAt } = version;
  const instants = new Set([observedAt, lastObservedAt].filter((each) => each !== null));
  return [...instants].map((at) => ({ at, version }));
}

/** Two texts captured at the same instant: the one numbered later was put up later. */
const byInstant = (a: Capture, b: Capture) =>
  a.at === b.at ? (a.version.number ?? 0) - (b.version.number ?? 0) : a.at < b.at ? -1 : 1;

type Between = { before: Capture | undefined; after: Capture; at: string; timeZone: string };

/** A text stands from the end of the day it names, unless another text was seen after that day. */
function isInferred({ before, after, at, timeZone }: Between): boolean {
  const { lastUpdatedOn } = after.version;
  if (lastUpdatedOn === null) return false;
  const dayAfter = Temporal.PlainDate.from(lastUpdatedOn).add({ days: 1 });
  const from = formatInstant(startOf(dayAfter, timeZone).toInstant());
  return from <= at && (!before || before.at < from);
}
