/** Rows as records: each with its lists, read in one statement, so that a record is never half old and half new. */
import type { RecordName } from '@privacy-register/schema/records';
import { getTableColumns } from 'drizzle-orm';
import type { Query, Row } from '../table/dialect.ts';
import { hiddenFields, type Scope } from './field.ts';

export type Fetch = (query: Query) => Promise<Row[]>;

export function columnsWithLists({ tables }: Scope, type: RecordName): Record<string, unknown> {
  const table = tables.record[type];
  const joins = Object.entries(tables.join[type] ?? {});
  const lists = joins.map(([name, join]) => [name, tables.phrases.targetsOf(join, table)] as const);
  return { ...getTableColumns(table), ...Object.fromEntries(lists) };
}

/** What the viewer may not see is taken out. */
export function withoutHidden({ viewer }: Scope, type: RecordName, rows: Row[]): Row[] {
  const hidden = Object.fromEntries(hiddenFields(viewer, type).map((name) => [name, null]));
  return rows.map((row) => ({ ...row, ...hidden }));
}
