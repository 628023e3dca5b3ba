import { termsOf } from '@privacy-register/schema/search/fold';
import { inArray, type SQL, sql } from 'drizzle-orm';
import type { Scope } from '../read/field.ts';

/** The test of a filter: the record says every word of the query, whole or begun. */
export function says({ tables, db }: Scope, type: string, query: string): SQL {
  const terms = termsOf(query);
  if (!terms.length) return sql`1 = 0`;
  const { search: entry, phrases, record } = tables;
  const found = db
    .select({ id: entry.id })
    .from(entry)
    .where(phrases.begins(entry, 'words', terms));
  return inArray(record[type].id, found);
}
