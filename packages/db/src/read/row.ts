/** Rows as records: lists of references are fetched beside them, and what the viewer may not see is taken out. */
import type { Field } from '@privacy-register/schema/kit/field';
import { hides } from '@privacy-register/schema/permission/visible';
import { type RecordName, records } from '@privacy-register/schema/records';
import { asc, inArray } from 'drizzle-orm';
import { hiddenSystemFields, type Scope } from './where.ts';

export type Fetch = (query: any) => Promise<any[]>;
type Asked = { scope: Scope; fetch: Fetch; type: RecordName };
type Row = { id: string } & Record<string, unknown>;

export async function withLists({ scope, fetch, type }: Asked, rows: Row[]): Promise<Row[]> {
  const lists = Object.entries(scope.tables.join[type] ?? {});
  const ids = rows.map((row) => row.id);
  const found = await Promise.all(
    lists.map(([, join]) => (ids.length ? targets(scope, fetch, join, ids) : new Map())),
  );
  const fields = Object.entries(records[type].fields as Record<string, Field>);
  const own = fields.filter(([, field]) => hides(scope.viewer, field)).map(([name]) => name);
  const hidden = [...own, ...hiddenSystemFields(scope.viewer)];
  return rows.map((row) => {
    const entries = Object.fromEntries(lists.map(([name], at) => [name, found[at]?.get(row.id) ?? []]));
    const full: Row = { ...row, ...entries };
    for (const name of hidden) full[name] = null;
    return full;
  });
}

async function targets(scope: Scope, fetch: Fetch, join: any, ids: string[]): Promise<Map<string, string[]>> {
  const query = scope.select().from(join).where(inArray(join.owner, ids)).orderBy(asc(join.position));
  const byOwner = new Map<string, string[]>();
  for (const { owner, target } of await fetch(query)) {
    byOwner.set(owner, [...(byOwner.get(owner) ?? []), target]);
  }
  return byOwner;
}
