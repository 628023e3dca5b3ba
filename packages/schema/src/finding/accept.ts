/** Findings that somebody has looked at and lets stand. */
import { type Change, create } from '../kit/change.ts';
import { refuse } from '../kit/refusal.ts';
import type { Asked } from '../lifecycle/asked.ts';
import { demand } from '../permission/permission.ts';
import type { FindingAcceptance } from '../record/finding.ts';
import type { Finding } from './lint.ts';

export type JudgedFinding = Finding & { acceptance: FindingAcceptance | null };

/** An acceptance holds while its finding has the same fingerprint, and until it is withdrawn. */
export function judged(
  findings: readonly Finding[],
  acceptances: readonly FindingAcceptance[],
): JudgedFinding[] {
  const standing = new Map(
    acceptances.filter(({ archivedAt }) => archivedAt === null).map((each) => [each.fingerprint, each]),
  );
  return findings.map((finding) => ({ ...finding, acceptance: standing.get(finding.fingerprint) ?? null }));
}

type Accepting = { id: string; fingerprint: string; reason: string };

export function acceptFinding(
  findings: readonly JudgedFinding[],
  { id, fingerprint, reason }: Accepting,
  asked: Asked,
): Change[] {
  demand(asked.by, 'accept-finding');
  const finding = findings.find((each) => each.fingerprint === fingerprint);
  if (!finding) {
    refuse(
      'finding-gone',
      'There is no such finding any more: what it was about has changed.',
      'fingerprint',
    );
  }
  if (finding.acceptance)
    refuse('accepted-already', 'This finding has been accepted already.', 'fingerprint');
  const { rule, policy } = finding;
  return [create('finding-acceptance', id, { fingerprint, reason, rule, policy: policy.id })];
}
