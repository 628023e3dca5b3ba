/** Findings in lines to read, one policy after another. */
import type { JudgedFinding } from '@privacy-register/schema/finding/accept';
import { type Severity, severities } from '@privacy-register/schema/finding/rule';

export function reportOf(findings: readonly JudgedFinding[]): string {
  if (findings.length === 0) return 'Nothing is amiss in any policy.';
  const policies = new Map(findings.map(({ policy }) => [policy.key, policy]));
  const parts = [...policies.values()].map(({ key, title }) => {
    const own = findings.filter(({ policy }) => policy.key === key);
    const [open, accepted] = [own.filter(isOpen), own.filter((each) => !isOpen(each))];
    return [`${title} (${key})`, ...open.map(lineOf), ...accepted.map(acceptedLineOf)].join('\n');
  });
  return [...parts, summaryOf(findings)].join('\n\n');
}

/** Whether an error stands that nobody has accepted. */
export const hasOpenError = (findings: readonly JudgedFinding[]) =>
  findings.some((each) => isOpen(each) && each.severity === 'error');

const isOpen = ({ acceptance }: JudgedFinding) => acceptance === null;

function lineOf(finding: JudgedFinding): string {
  const { severity, citation, confirmWithCounsel } = finding;
  const cited = `${citation}${confirmWithCounsel ? '; confirm with counsel' : ''}`;
  return [
    `  ${severity.padEnd(8)} ${finding.rule}, ${versionsOf(finding)}`,
    ...detailsOf(finding),
    `           (${cited})`,
  ].join('\n');
}

function acceptedLineOf(finding: JudgedFinding): string {
  const { rule, severity, acceptance } = finding;
  return [
    `  accepted ${rule}, ${versionsOf(finding)} (${severity})`,
    ...detailsOf(finding),
    `           accepted because: ${acceptance?.reason}`,
  ].join('\n');
}

const detailsOf = ({ message, statements, policy }: JudgedFinding) => [
  `           ${message}`,
  ...statements.map((each) => {
    const where = each.policy === policy.key ? each.key : `${each.policy}: ${each.key}`;
    return `           - ${each.summary} [${where}]`;
  }),
];

function versionsOf({ versions }: JudgedFinding): string {
  const named = versions.map(({ number }) => (number === null ? 'draft' : `version ${number}`));
  return named.join(', ');
}

function summaryOf(findings: readonly JudgedFinding[]): string {
  const open = findings.filter(isOpen);
  const count = (severity: Severity) => open.filter((each) => each.severity === severity).length;
  const counts = severities.map(
    (severity) => `${count(severity)} ${severity}${count(severity) === 1 ? '' : 's'}`,
  );
  return `${counts.join(', ')}; ${findings.length - open.length} accepted.`;
}
