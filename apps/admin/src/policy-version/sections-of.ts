import type { Statement } from '@privacy-register/schema/record/statement';

export type StatementSection = { section: string; statements: Statement[] };

/** Statements by section, the sections in the order in which they are first met. */
export function sectionsOf(statements: readonly Statement[]): StatementSection[] {
  const found = new Map<string, Statement[]>();
  for (const statement of statements.toSorted((a, b) => a.order - b.order)) {
    const name = statement.section ?? 'Without a section';
    found.set(name, [...(found.get(name) ?? []), statement]);
  }
  return [...found].map(([section, inside]) => ({ section, statements: inside }));
}
