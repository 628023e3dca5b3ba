/** The only reader: what the viewer may see is part of every question it asks. */
import type { Filter } from '@privacy-register/schema/kit/filter';
import type { RecordName, Records } from '@privacy-register/schema/records';
import type { Use } from '@privacy-register/schema/where-used/use';
import { and, type SQL, sql } from 'drizzle-orm';
import { type Found, type SearchRequest, search } from '../search/search.ts';
import type { Sought } from '../where-used/names.ts';
import { usesOf } from '../where-used/uses.ts';
import type { Scope } from './field.ts';
import { beyond, cursorOf, type Order, orderBy } from './order.ts';
import { type PageRequest, windowOf } from './page.ts';
import { columnsWithLists, type Fetch, withoutHidden } from './row.ts';
import { matching } from './where.ts';

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
  /** Of all types at once, those that say every word of the query, best first. */
  search: (asked: SearchRequest) => Promise<Found[]>;
  /** The records that name those sought. */
  uses: (sought: Sought) => Promise<Use[]>;
};

const byAge: Order = { field: 'id', direction: 'asc' };

export function readerFor(scope: Scope, fetch: Fetch): Reader {
  const from = (type: RecordName, condition: SQL | undefined, order: SQL[]) =>
    scope.db
      .select(columnsWithLists(scope, type))
      .from(scope.tables.record[type])
      .where(condition)
      .orderBy(...order);
  const rowsOf = async (type: RecordName, query: unknown) => withoutHidden(scope, type, await fetch(query));
  const all = async (type: RecordName, filter: Filter, order: Order = byAge) =>
    rowsOf(type, from(type, matching(scope, type, filter), orderBy({ scope, type, order, reversed: false })));
  const count: Reader['count'] = async (type, filter) => {
    const query = scope.db
      .select({ count: sql`count(*)` })
      .from(scope.tables.record[type])
      .where(matching(scope, type, filter));
    const [row] = await fetch(query);
    return Number(row?.count ?? 0);
  };

  return {
    count,
    uses: (sought) => usesOf(scope, fetch, sought),
    search: (asked) => search(scope, fetch, asked),
    all,
    get: async (type, id) => (await all(type, { id: { eq: id } }))[0] ?? null,
    many: async (type, ids) => {
      const rows = ids.length ? await all(type, { id: { in: [...new Set(ids)] } }) : [];
      return new Map(rows.map((row) => [row.id, row]));
    },
    page: async (type, asked) => {
      const { filter = {}, orderBy: order = byAge } = asked;
      const { size, offset, reversed, cursor } = windowOf(asked);
      const sorting = { scope, type, order, reversed };
      const place = cursor === undefined ? undefined : beyond(sorting, cursor);
      const query = from(type, and(matching(scope, type, filter), place), orderBy(sorting));
      const rows = await rowsOf(type, query.limit(size + 1).offset(offset));
      const kept = rows.slice(0, size);
      const more = rows.length > size;
      const started = cursor !== undefined || offset > 0;
      return {
        rows: reversed ? kept.reverse() : kept,
        cursor: (row) => cursorOf(order, row),
        hasNext: reversed ? started : more,
        hasPrevious: reversed ? more : started,
        total: () => count(type, filter),
      };
    },
  };
}
