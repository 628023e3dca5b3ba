/** What the calendar tells: an instant, or a stretch, of a version, on the days of its policy's zone. */
import type { Policy } from '@privacy-register/schema/record/policy';
import type { PolicyVersion } from '@privacy-register/schema/record/policy-version';
import { Temporal } from 'temporal-polyfill';
import type { Due } from '../obligation/obligations.ts';

export const entryKinds = ['effective', 'notice', 'posting', 'review', 'duty', 'capture'] as const;
export type EntryKind = (typeof entryKinds)[number];

export type Entry = {
  id: string;
  kind: EntryKind;
  at: string;
  /** Of what is asked by a day: that day, in the zone of the policy, and what is asked. */
  by: { day: string; title: string } | null;
  /** Of a stretch; null for an instant. */
  until: string | null;
  /** A stretch whose end is not known yet: it reaches until now. */
  isOpen: boolean;
  isWithdrawn: boolean;
  policy: Pick<Policy, 'id' | 'title' | 'timeZone'>;
  number: number | null;
  path: string;
};

type Asked = {
  policies: readonly Policy[];
  versions: readonly PolicyVersion[];
  duties: readonly Due[];
  now: string;
};

export function entriesOf({ policies, versions, duties, now }: Asked): Entry[] {
  const policyOf = new Map(policies.map((policy) => [policy.id, policy]));
  const entries = versions.flatMap((version) => {
    const policy = policyOf.get(version.policy);
    return policy
      ? instantsOf(version, now).map((each) => ({ ...each, ...told(version, policy, each) }))
      : [];
  });
  return [...entries, ...duties.map(dutyEntry)].sort(
    (a, b) => a.at.localeCompare(b.at) || a.kind.localeCompare(b.kind),
  );
}

type Dated = Pick<Entry, 'kind' | 'at' | 'until' | 'isOpen'>;

function instantsOf(version: PolicyVersion, now: string): Dated[] {
  const { status, ground, effectiveAt, postAt, postedAt, submittedAt, withdrawnAt } = version;
  const { observedAt, lastObservedAt } = version;
  const captures = status === 'observed' ? [...new Set([observedAt, lastObservedAt])] : [];
  return [
    ...instant('effective', status === 'scheduled' ? effectiveAt : null),
    ...stretch('notice', ground === 'material' ? postedAt : null, { end: effectiveAt ?? withdrawnAt, now }),
    ...instant('posting', status === 'approved' ? postAt : null),
    ...stretch('review', status === 'in-review' ? submittedAt : null, { end: null, now }),
    ...captures.flatMap((at) => instant('capture', at)),
  ];
}

const instant = (kind: EntryKind, at: string | null): Dated[] =>
  at === null ? [] : [{ kind, at, until: null, isOpen: false }];

function stretch(
  kind: EntryKind,
  at: string | null,
  { end, now }: { end: string | null; now: string },
): Dated[] {
  if (at === null) return [];
  const until = end ?? now;
  return [{ kind, at, until: until > at ? until : null, isOpen: end === null }];
}

const tabs: Partial<Record<EntryKind, string>> = { notice: 'postings', review: 'differences' };

function told(version: PolicyVersion, { id, title, timeZone }: Policy, { kind, at }: Dated) {
  const tab = tabs[kind];
  return {
    id: `${version.id} ${kind} ${at}`,
    by: null,
    isWithdrawn: version.status === 'withdrawn',
    policy: { id, title, timeZone },
    number: version.number,
    path: `/policy-version/${version.id}/show${tab ? `?tab=${tab}` : ''}`,
  };
}

function dutyEntry({ key, title, dueOn, policy }: Due): Entry {
  const day = Temporal.PlainDate.from(dueOn).toZonedDateTime(policy.timeZone);
  return {
    id: `${policy.id} ${key} ${dueOn}`,
    ...{ kind: 'duty', at: day.toInstant().toString(), by: { day: dueOn, title } },
    ...{ until: null, isOpen: false, isWithdrawn: false, number: null },
    policy,
    path: `/law?policy=${policy.id}`,
  };
}

/** The day on which an entry begins, and the last that it reaches, where its policy's clocks hang. */
export function daysOf({ at, until, policy }: Entry): { first: string; last: string } {
  const first = dayIn(at, policy.timeZone);
  return { first, last: until === null ? first : dayIn(justBefore(until), policy.timeZone) };
}

/** What ends with the first instant of a day does not reach into it. */
const justBefore = (at: string) => Temporal.Instant.from(at).subtract({ milliseconds: 1 }).toString();

export const dayIn = (at: string, zone: string) =>
  Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainDate().toString();
