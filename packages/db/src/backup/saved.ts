/** Every row of the register as plain values, the same from either database and for either. */
import { refuse } from '@privacy-register/schema/kit/refusal';
import { asc, eq } from 'drizzle-orm';
import type { Plan } from '../commit/write.ts';
import type { Fetch } from '../read/row.ts';
import { enterAll } from '../search/enter.ts';
import { joinsOf, recordTypes } from '../table/columns.ts';
import type { Connection, Row, Table, Tables } from '../table/dialect.ts';

export type Saved = { table: string; row: Row };
type Place = { tables: Tables; db: Connection };
/** `own` are the columns that refer to rows of the same table. */
type Shelf = { name: string; table: Table; order: readonly string[]; own: readonly string[] };

const pageSize = 1_000;

/** To be read within one transaction, so that no commit is half in it. */
export async function* savedRows({ tables, db, fetch }: Place & { fetch: Fetch }): AsyncGenerator<Saved> {
  for (const { name, table, order } of shelvesOf(tables)) {
    const inOrder = order.map((column) => asc(table[column]));
    for (let offset = 0; ; offset += pageSize) {
      const query = db
        .select()
        .from(table)
        .orderBy(...inOrder);
      const rows = await fetch(query.limit(pageSize).offset(offset));
      for (const row of rows) yield { table: name, row };
      if (rows.length < pageSize) break;
    }
  }
}

/** Into an empty register only; all of it, or nothing. */
export function* putBack({ tables, db }: Place, saved: Iterable<Saved>): Plan {
  const { sequence } = tables.audit;
  const [anything] = yield db.select({ sequence }).from(tables.audit).limit(1);
  if (anything) refuse('register-not-empty', 'A backup is put back into an empty register only.');
  const shelves = new Map(shelvesOf(tables).map((shelf) => [shelf.name, shelf]));
  const later: { table: Table; id: unknown; values: Row }[] = [];
  for (const { table: name, row } of saved) {
    const shelf =
      shelves.get(name) ?? refuse('backup-unknown', `The backup has rows of "${name}", which nobody knows.`);
    const { table, own } = shelf;
    const referring = own.filter((column) => row[column] !== null);
    const values = Object.fromEntries(referring.map((column) => [column, row[column]]));
    const without = Object.fromEntries(referring.map((column) => [column, null]));
    yield db
      .insert(table)
      .values({ ...row, ...without })
      .returning({ first: table[shelf.order[0] ?? 'id'] });
    if (referring.length) later.push({ table, id: row.id, values });
  }
  for (const { table, id, values } of later) {
    yield db.update(table).set(values).where(eq(table.id, id)).returning({ id: table.id });
  }
  yield* enterAll({ tables, db });
}

/** In an order in which whatever is referred to comes first. */
function shelvesOf(tables: Tables): Shelf[] {
  const own = ({ name, fields }: (typeof recordTypes)[number]) =>
    Object.keys(fields).filter((field) => {
      const kind = fields[field];
      return kind?.kind === 'ref' && kind.to === name;
    });
  const kept = recordTypes.map((type) => ({
    ...{ name: type.name, table: tables.record[type.name] },
    ...{ order: ['id'], own: own(type) },
  }));
  const joined = recordTypes.flatMap((type) =>
    joinsOf(type).map(({ field }) => ({
      ...{ name: `${type.name}.${field}`, table: tables.join[type.name]?.[field] },
      ...{ order: ['owner', 'position'], own: [] },
    })),
  );
  return [
    ...kept,
    ...joined,
    { name: 'audit-entry', table: tables.audit, order: ['sequence'], own: [] },
    { name: 'audit-personal-value', table: tables.erasable, order: ['hash'], own: [] },
    { name: 'audit-checkpoint', table: tables.checkpoint, order: ['sequence'], own: [] },
    { name: 'event', table: tables.event, order: ['id'], own: [] },
    { name: 'delivery', table: tables.delivery, order: ['id'], own: [] },
    { name: 'delivery-attempt', table: tables.attempt, order: ['id'], own: [] },
    { name: 'picture', table: tables.picture, order: ['sha256'], own: [] },
  ];
}
