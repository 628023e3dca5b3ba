/** Which findings are shown, and how many there are of each kind. */

import { type Severity, severities } from '@privacy-register/schema/finding/rule';
import { type Say, sentence } from '../language/say.ts';
import type { Finding } from './findings.ts';

export type Wish = { policy: string; severity: string; shows: string };
export const shown = ['open', 'accepted', 'all'] as const;

type Chosen = { policy: Finding['policy']; findings: Finding[] };

/** By policy, in the order of their titles; a wish that is empty excludes nothing. */
export function chosenFrom(findings: readonly Finding[], { policy, severity, shows }: Wish): Chosen[] {
  const kept = findings.filter(
    (each) =>
      (!policy || each.policy.key === policy) &&
      (!severity || each.severity === severity) &&
      (shows === 'all' || (each.acceptance !== null) === (shows === 'accepted')),
  );
  return policiesIn(kept).map((one) => ({
    policy: one,
    findings: kept.filter((each) => each.policy.key === one.key),
  }));
}

export function policiesIn(findings: readonly Finding[]): Finding['policy'][] {
  const byKey = new Map(findings.map(({ policy }) => [policy.key, policy]));
  return [...byKey.values()].sort((a, b) => (a.title < b.title ? -1 : 1));
}

/** Of those that nobody has accepted. */
export function countsOf(findings: readonly Finding[]): Record<Severity, number> {
  const open = findings.filter(({ acceptance }) => acceptance === null);
  const count = (severity: Severity) => open.filter((each) => each.severity === severity).length;
  const [error, warning, note] = severities.map(count);
  return { error: error ?? 0, warning: warning ?? 0, note: note ?? 0 };
}

/** "1 error, 2 warnings"; "none" where there is nothing. */
export function inWords(counts: Record<Severity, number>, say: Say): string {
  const present = severities.filter((severity) => counts[severity] > 0);
  const parts = present.map((severity) => say(counted[severity], { smart_count: counts[severity] }));
  return parts.join(', ') || say('none');
}

const counted: Record<Severity, string> = {
  error: sentence('%{smart_count} error |||| %{smart_count} errors'),
  warning: sentence('%{smart_count} warning |||| %{smart_count} warnings'),
  note: sentence('%{smart_count} note |||| %{smart_count} notes'),
};
