/** What every step checks before it decides anything. */
import { type Change, update } from '../kit/change.ts';
import { refuse } from '../kit/refusal.ts';
import { demand } from '../permission/permission.ts';
import type { PolicyVersion, Status } from '../record/policy-version.ts';
import { type Asked, actorOf } from './asked.ts';

export function inStatus(version: PolicyVersion, ...allowed: Status[]): void {
  if (allowed.includes(version.status)) return;
  const wanted = allowed.join(' or ');
  refuse(
    'wrong-status',
    `This step is for a version that is ${wanted}; this one is ${version.status}.`,
    'status',
  );
}

/** The version as changed by a step, which also makes whoever read it before read again. */
export const move = (version: PolicyVersion, values: Partial<PolicyVersion> = {}): Change =>
  update('policy-version', version, values);

/** Any edit of a draft: it must be one, and whoever touches it can no longer approve it. */
export function touched(version: PolicyVersion, asked: Asked, values: Partial<PolicyVersion> = {}): Change {
  demand(asked.by, 'edit');
  inStatus(version, 'draft');
  return move(version, { ...values, editors: withEditor(version, asked) });
}

export const withEditor = (version: PolicyVersion, asked: Asked) => [
  ...new Set([...version.editors, actorOf(asked.by)]),
];

/** Once a version answers, its answers stand: nothing stops it any more. */
export function notYetInForce(version: PolicyVersion, now: string): void {
  if (version.effectiveAt === null || version.effectiveAt > now) return;
  refuse('effective-passed', `This version has been in force since ${version.effectiveAt}.`, 'effectiveAt');
}

export function reasonOf(reason: string | null | undefined): string {
  const given = reason?.trim();
  return given ? given : refuse('reason-missing', 'Say why.', 'reason');
}
