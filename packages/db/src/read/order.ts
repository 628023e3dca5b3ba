/** Order and keyset paging: nulls last, ties broken by id, so that every place in a list has one cursor. */
import { refuse } from '@privacy-register/schema/kit/refusal';
import { and, asc, desc, eq, gt, isNotNull, isNull, lt, or, type SQL, sql } from 'drizzle-orm';
import type { Tables } from '../table/dialect.ts';
import { columnOf } from './where.ts';

export type Order = { field: string; direction: 'asc' | 'desc' };
type Place = { value: unknown; id: string };

export function orderBy(tables: Tables, type: string, order: Order, reversed: boolean): SQL[] {
  const column = columnOf(tables, type, order.field, 'orderBy');
  const { id } = tables.record[type];
  const up = (order.direction === 'asc') !== reversed;
  const nulls = sql`case when ${column} is null then 1 else 0 end`;
  return [
    reversed ? desc(nulls) : asc(nulls),
    up ? asc(column) : desc(column),
    reversed ? desc(id) : asc(id),
  ];
}

/** What lies beyond a place in the list, in the direction of reading. */
export function beyond(
  tables: Tables,
  type: string,
  order: Order,
  cursor: string,
  reversed: boolean,
): SQL | undefined {
  const column = columnOf(tables, type, order.field, 'orderBy');
  const { id } = tables.record[type];
  const place = placeOf(cursor, reversed ? 'before' : 'after');
  const further = reversed ? lt(id, place.id) : gt(id, place.id);
  if (place.value === null) {
    const tied = and(isNull(column), further);
    return reversed ? or(isNotNull(column), tied) : tied;
  }
  const up = (order.direction === 'asc') !== reversed;
  const past = up ? gt(column, place.value) : lt(column, place.value);
  const tied = and(eq(column, place.value), further);
  return reversed ? or(past, tied) : or(past, tied, isNull(column));
}

export const cursorOf = (order: Order, row: Record<string, unknown>) =>
  Buffer.from(JSON.stringify([row[order.field] ?? null, row.id])).toString('base64url');

function placeOf(cursor: string, path: string): Place {
  try {
    const [value, id] = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as [unknown, unknown];
    const simple = value === null || ['string', 'number', 'boolean'].includes(typeof value);
    if (typeof id === 'string' && simple) return { value, id };
  } catch {
    // Falls through to the refusal: whatever it was, it is no cursor of ours.
  }
  return refuse('cursor-invalid', 'This is not a cursor of this list.', path);
}
