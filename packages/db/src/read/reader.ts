/** The only reader: what the viewer may see is part of every question it asks. */
import type { Filter } from '@privacy-register/schema/kit/filter';
import type { RecordName, Records } from '@privacy-register/schema/records';
import { and, inArray, type SQL, sql } from 'drizzle-orm';
import { beyond, cursorOf, type Order, orderBy } from './order.ts';
import { type PageRequest, windowOf } from './page.ts';
import { type Fetch, withLists } from './row.ts';
import { refuseHidden, type Scope, seen, where } from './where.ts';

export type Page<R> = {
  rows: R[];
  cursor: (row: R) => string;
  hasNext: boolean;
  hasPrevious: boolean;
  total: () => Promise<number>;
};

export type Reader = {
  get: <N extends RecordName>(type: N, id: string) => Promise<Records[N] | null>;
  many: <N extends RecordName>(type: N, ids: readonly string[]) => Promise<Map<string, Records[N]>>;
  all: <N extends RecordName>(type: N, filter: Filter, order?: Order) => Promise<Records[N][]>;
  page: <N extends RecordName>(type: N, asked: PageRequest) => Promise<Page<Records[N]>>;
  count: (type: RecordName, filter: Filter) => Promise<number>;
};

const byAge: Order = { field: 'id', direction: 'asc' };

export function readerFor(scope: Scope, fetch: Fetch): Reader {
  const condition = (type: RecordName, filter: Filter) => and(seen(scope, type), where(scope, type, filter));
  const rowsOf = async (
    type: RecordName,
    condition: SQL | undefined,
    order: SQL[],
    limit?: number,
    offset = 0,
  ) => {
    const table = scope.tables.record[type];
    const query = scope
      .select()
      .from(table)
      .where(condition)
      .orderBy(...order);
    const rows = await fetch(limit === undefined ? query : query.limit(limit).offset(offset));
    return withLists({ scope, fetch, type }, rows);
  };
  const count: Reader['count'] = async (type, filter) => {
    const query = scope
      .select({ count: sql`count(*)` })
      .from(scope.tables.record[type])
      .where(condition(type, filter));
    const [row] = await fetch(query);
    return Number(row?.count ?? 0);
  };
  const all = async (type: RecordName, filter: Filter, order: Order = byAge) =>
    rowsOf(type, condition(type, filter), orderBy(scope.tables, type, order, false));

  return {
    count,
    all: all as Reader['all'],
    get: (async (type: RecordName, id: string) =>
      (await all(type, { id: { eq: id } }))[0] ?? null) as Reader['get'],
    many: (async (type: RecordName, ids: readonly string[]) => {
      const asked = inArray(scope.tables.record[type].id, [...new Set(ids)]);
      const rows = ids.length ? await rowsOf(type, and(condition(type, {}), asked), []) : [];
      return new Map(rows.map((row) => [row.id, row]));
    }) as Reader['many'],
    page: (async (type: RecordName, asked: PageRequest) => {
      const order = asked.orderBy ?? byAge;
      refuseHidden(scope.viewer, type, order.field, 'orderBy');
      const { size, offset, reversed, cursor } = windowOf(asked);
      const from = cursor === undefined ? undefined : beyond(scope.tables, type, order, cursor, reversed);
      const matching = and(condition(type, asked.filter ?? {}), from);
      const rows = await rowsOf(
        type,
        matching,
        orderBy(scope.tables, type, order, reversed),
        size + 1,
        offset,
      );
      const more = rows.length > size;
      const kept = rows.slice(0, size);
      const started = cursor !== undefined || offset > 0;
      return {
        rows: reversed ? kept.reverse() : kept,
        cursor: (row: Record<string, unknown>) => cursorOf(order, row),
        hasNext: reversed ? started : more,
        hasPrevious: reversed ? more : started,
        total: () => count(type, asked.filter ?? {}),
      };
    }) as unknown as Reader['page'],
  };
}
