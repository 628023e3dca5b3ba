/** Records by their words, best first; what the viewer may see is part of the question, as everywhere. */
import { refuse } from '@privacy-register/schema/kit/refusal';
import { type RecordName, recordName, records } from '@privacy-register/schema/records';
import { searchedFields } from '@privacy-register/schema/search/entry';
import { termsOf } from '@privacy-register/schema/search/fold';
import { and, asc, desc, eq, exists, gte, lt, or, type SQL, sql } from 'drizzle-orm';
import type { Scope } from '../read/field.ts';
import type { Fetch } from '../read/row.ts';
import { matching } from '../read/where.ts';

export type SearchRequest = { query: string; types?: readonly RecordName[]; first: number };
export type Found = { type: RecordName; id: string };

export const searchedTypes: RecordName[] = Object.values(records)
  .filter((type) => Object.keys(searchedFields(type)).length > 0)
  .map((type) => recordName(type.name));

const mostHits = 50;

export async function search(scope: Scope, fetch: Fetch, asked: SearchRequest): Promise<Found[]> {
  if (!Number.isSafeInteger(asked.first) || asked.first < 0) {
    refuse('number-invalid', 'Give zero or more.', 'first');
  }
  if (asked.first > mostHits) refuse('page-too-large', `Ask for at most ${mostHits} at a time.`, 'first');
  const terms = termsOf(asked.query);
  const types = searchedTypes.filter((type) => !asked.types || asked.types.includes(type));
  if (!terms.length || !types.length || !asked.first) return [];
  const { search: entry, phrases } = scope.tables;
  const query = scope.db
    .select({ type: entry.type, id: entry.id })
    .from(entry)
    .where(and(phrases.begins(entry, 'words', terms), or(...types.map((type) => standing(scope, type)))))
    .orderBy(asc(closeness(scope, terms)), asc(sql`length(${entry.heading})`), desc(entry.id))
    .limit(asked.first);
  const rows = await fetch(query);
  return rows.map(({ type, id }) => ({ type: recordName(type), id }));
}

/** What was put away is found in its list alone, where it is asked for. */
function standing(scope: Scope, type: RecordName): SQL | undefined {
  const { record, search: entry } = scope.tables;
  const table = record[type];
  const seen = matching(scope, type, { archivedAt: { isNull: true } });
  const itself = scope.db
    .select({ one: sql`1` })
    .from(table)
    .where(and(eq(table.id, entry.id), seen));
  return and(eq(entry.type, type), exists(itself));
}

/**
 * Named so, begins so, named with these words, says them. How rare a word is does not count: that would tell
 * of records which the viewer does not see.
 */
function closeness({ tables }: Scope, terms: readonly string[]): SQL {
  const { search: entry, phrases } = tables;
  const all = terms.join(' ');
  const begins = and(gte(entry.heading, all), lt(entry.heading, `${all}\u{10FFFF}`));
  return sql`case when ${entry.heading} = ${all} then 0 when ${begins} then 1
    when ${phrases.begins(entry, 'heading', terms)} then 2 else 3 end`;
}
