/** A published version as the pages tell it, among the others of its policy. */
import { noticeStep } from '@privacy-register/schema/notice-period/step';
import { type PolicyVersion, publishedStatuses } from '@privacy-register/schema/record/policy-version';
import type { PastVersion, VersionState } from './version-state.ts';

export type Published = PolicyVersion & { number: number; status: (typeof publishedStatuses)[number] };

export function isPublished(version: PolicyVersion): version is Published {
  return version.number !== null && publishedStatuses.some((status) => status === version.status);
}

export function stateOf(version: Published, all: readonly Published[]): VersionState {
  const { status, postedAt, effectiveAt, heldAt, withdrawnAt } = version;
  const supersededAt = supersededBy(version, all);
  return { status, postedAt, effectiveAt, supersededAt, heldAt, withdrawnAt, steps: stepsOf(version) };
}

export function pastOf(version: Published, all: readonly Published[]): PastVersion {
  const { steps: _, heldAt: __, ...state } = stateOf(version, all);
  const { number, ground, observedAt, lastObservedAt } = version;
  return { ...state, number, ground, observedAt, lastObservedAt };
}

/** The numbers beside it; null at either end. */
export function neighboursOf(version: Published, all: readonly Published[]) {
  const numbers = all.map((each) => each.number).sort((a, b) => a - b);
  const previous = numbers.findLast((number) => number < version.number) ?? null;
  return { previous, next: numbers.find((number) => number > version.number) ?? null };
}

function supersededBy(version: Published, all: readonly Published[]): string | null {
  if (version.effectiveAt === null) return null;
  const later = all.filter((each) => each.status === 'scheduled' && each.number > version.number);
  const instants = later.map((each) => each.effectiveAt).filter((at) => at !== null);
  return instants.sort()[0] ?? null;
}

/** Stored when the clock was set; a version in force at once has none. */
function stepsOf({ reckoning }: Published): VersionState['steps'] {
  const isStored = typeof reckoning === 'object' && reckoning !== null && 'steps' in reckoning;
  return isStored ? noticeStep.array().parse(reckoning.steps) : [];
}
