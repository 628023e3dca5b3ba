import type { Issue } from '../kit/refusal.ts';
import type { SnapshotStatement } from '../snapshot/snapshot.ts';

const references = ['exceptionTo', 'conflictsWith'] as const;

/** Exceptions and conflicts name other statements of the version, and no exception comes back to itself. */
export function checkReferences(
  statement: SnapshotStatement,
  siblings: readonly SnapshotStatement[],
): Issue[] {
  const others = new Map(siblings.map((one) => [one.key, one]));
  const dangling = references.flatMap((field) =>
    statement[field].flatMap((key, place) => {
      const path = `${field}.${place}`;
      if (key === statement.key)
        return [issue('refers-to-itself', path, 'A statement cannot name itself here.')];
      return others.has(key)
        ? []
        : [issue('unknown-statement', path, `This version has no statement “${key}”.`)];
    }),
  );

  const taken = siblings.filter(({ key }) => key === statement.key).length > 1;
  return [
    ...dangling,
    ...cycles(statement, others),
    ...(taken
      ? [issue('key-taken', 'key', `Two statements of this version have the key “${statement.key}”.`)]
      : []),
  ];
}

function cycles(statement: SnapshotStatement, others: Map<string, SnapshotStatement>): Issue[] {
  return statement.exceptionTo.flatMap((key, place) => {
    if (key === statement.key || !leadsTo(statement.key, key, others)) return [];
    const message = `“${key}” is, directly or not, an exception to this statement.`;
    return [issue('exception-cycle', `exceptionTo.${place}`, message)];
  });
}

function leadsTo(goal: string, from: string, others: Map<string, SnapshotStatement>): boolean {
  const seen = new Set<string>();
  const waiting = [from];

  for (let key = waiting.pop(); key !== undefined; key = waiting.pop()) {
    if (key === goal) return true;
    if (!seen.has(key)) waiting.push(...(others.get(key)?.exceptionTo ?? []));
    seen.add(key);
  }

  return false;
}

function issue(code: string, field: string, message: string): Issue {
  return { code, field, message };
}
