import type { Statement } from '@privacy-register/schema/record/statement';
import { sentence } from '../language/say.ts';

/** Named so where a statement stands in none; a section of the text keeps its own language. */
export const noSection = sentence('Without a section');

export type StatementSection = { section: string; statements: Statement[] };

/** Statements by section, the sections in the order in which they are first met. */
export function sectionsOf(statements: readonly Statement[]): StatementSection[] {
  const found = new Map<string, Statement[]>();
  for (const statement of statements.toSorted((a, b) => a.order - b.order)) {
    const name = statement.section ?? noSection;
    found.set(name, [...(found.get(name) ?? []), statement]);
  }
  return [...found].map(([section, inside]) => ({ section, statements: inside }));
}
