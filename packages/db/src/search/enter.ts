/** Keeps the search current, in the transaction of the change itself: neither is ever seen without the other. */
import type { Change } from '@privacy-register/schema/kit/change';
import type { RecordType } from '@privacy-register/schema/kit/record-type';
import { entryOf, searchedFields } from '@privacy-register/schema/search/entry';
import { eq } from 'drizzle-orm';
import type { Plan, Writing } from '../commit/write.ts';
import type { Fetch } from '../read/row.ts';
import { recordTypes } from '../table/columns.ts';

export function* enter(writing: Entering, type: RecordType, change: Change): Plan {
  const fields = Object.keys(searchedFields(type));
  if (!fields.length || change.do === 'check' || change.do === 'forget') return;
  if (change.do === 'create') return yield* add(writing, type, { ...change.values, id: change.id });
  if (change.do === 'update' && !fields.some((name) => name in change.values)) return;
  const { db, tables } = writing;
  const { search } = tables;
  yield db.delete(search).where(eq(search.id, change.id)).returning({ id: search.id });
  if (change.do === 'remove') return;
  const table = tables.record[type.name];
  const columns = Object.fromEntries(['id', ...fields].map((name) => [name, table[name]]));
  const [row] = yield db.select(columns).from(table).where(eq(table.id, change.id));
  if (row) yield* add(writing, type, row);
}

/** Enters every record anew: where the index is missing, or what is searched has changed. */
export function* enterAll(writing: Entering): Plan {
  const { db, tables } = writing;
  yield db.delete(tables.search).returning({ id: tables.search.id });
  for (const type of recordTypes) {
    const fields = Object.keys(searchedFields(type));
    if (!fields.length) continue;
    const table = tables.record[type.name];
    const columns = Object.fromEntries(['id', ...fields].map((name) => [name, table[name]]));
    for (const row of yield db.select(columns).from(table)) yield* add(writing, type, row);
  }
}

/** Asked before, so that a process that starts waits for no writer. */
export async function lacksEntries({ db, tables }: Entering, fetch: Fetch): Promise<boolean> {
  const { sequence } = tables.audit;
  const [entry] = await fetch(db.select({ id: tables.search.id }).from(tables.search).limit(1));
  const [anything] = await fetch(db.select({ sequence }).from(tables.audit).limit(1));
  return !entry && Boolean(anything);
}

/** A register from before there was a search, or whose index was dropped. */
export function* enterMissing(writing: Entering): Plan {
  const { db, tables } = writing;
  const [entry] = yield db.select({ id: tables.search.id }).from(tables.search).limit(1);
  if (entry) return;
  const { sequence } = tables.audit;
  const [anything] = yield db.select({ sequence }).from(tables.audit).limit(1);
  if (anything) yield* enterAll(writing);
}

type Row = Record<string, unknown>;
type Entering = Pick<Writing, 'db' | 'tables'>;

function* add({ db, tables }: Entering, type: RecordType, row: Row): Plan {
  const entry = entryOf(type, row);
  if (!entry) return;
  const { search } = tables;
  const values = { id: row.id, type: type.name, ...entry };
  yield db.insert(search).values(values).returning({ id: search.id });
}
