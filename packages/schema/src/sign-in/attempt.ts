/** Guessing is slowed down: an attempt counts as a failure from its start until it has succeeded. */
import { type Change, create, remove } from '../kit/change.ts';
import { refuse } from '../kit/refusal.ts';
import type { Records } from '../records.ts';
import { isOver, later } from './moment.ts';

/** Many people can share an address, so more failures are borne from it. */
export const attemptTerms = { minutes: 15, account: 5, address: 20 };

type Failure = Records['sign-in-failure'];
export type Subjects = { account: string; address: string };
type Standing = { subjects: Subjects; failures: readonly Failure[]; now: string };

/** Whether so many failed already that one more may not be tried. */
export function isTooMany({ subjects, failures, now }: Standing): boolean {
  const recent = failures.filter((failure) => !isOld(failure, now));
  const failed = (subject: string) => recent.filter(({ subjects }) => subjects.includes(subject)).length;
  return failed(subjects.account) >= attemptTerms.account || failed(subjects.address) >= attemptTerms.address;
}

export const refuseAttempt = () =>
  refuse('too-many-attempts', `Too many attempts. Try again in ${attemptTerms.minutes} minutes.`);

/** The attempt itself; what is too old to count goes. */
export function recordAttempt({ id, subjects, failures, now }: Standing & { id: string }): Change[] {
  const old = failures.filter((failure) => isOld(failure, now));
  return [
    ...old.map((failure) => remove('sign-in-failure', failure.id)),
    create('sign-in-failure', id, { subjects: [subjects.account, subjects.address], at: now }),
  ];
}

const isOld = (failure: Failure, now: string) =>
  isOver(later(failure.at, { minutes: attemptTerms.minutes }), now);
