/** Order and keyset paging: nulls last, ties broken by id, so that every place in a list has one cursor. */
import { refuse } from '@privacy-register/schema/kit/refusal';
import { and, asc, desc, eq, gt, isNotNull, isNull, lt, or, type SQL, sql } from 'drizzle-orm';
import { columnAsked, type Scope } from './field.ts';
import { operandOf } from './operand.ts';

export type Order = { field: string; direction: 'asc' | 'desc' };
export type Sorting = { scope: Scope; type: string; order: Order; reversed: boolean };

export function orderBy({ scope, type, order, reversed }: Sorting): SQL[] {
  const { column, storage } = columnAsked(scope, type, order.field, 'orderBy');
  if (storage === 'json') refuse('field-unknown', `Nothing is sorted by ${order.field}.`, 'orderBy');
  const { id } = scope.tables.record[type];
  const up = (order.direction === 'asc') !== reversed;
  const nulls = sql`case when ${column} is null then 1 else 0 end`;
  return [
    // Where nothing is null, an index can give the order.
    ...(column.notNull ? [] : [reversed ? desc(nulls) : asc(nulls)]),
    up ? asc(column) : desc(column),
    ...(column === id ? [] : [reversed ? desc(id) : asc(id)]),
  ];
}

/** What lies beyond a place in the list, in the direction of reading. */
export function beyond(sorting: Sorting, cursor: string): SQL | undefined {
  const { scope, type, order, reversed } = sorting;
  const { column } = columnAsked(scope, type, order.field, 'orderBy');
  const { id } = scope.tables.record[type];
  const place = placeOf(sorting, cursor);
  const further = reversed ? lt(id, place.id) : gt(id, place.id);
  if (place.value === null) {
    const tied = and(isNull(column), further);
    return reversed ? or(isNotNull(column), tied) : tied;
  }
  const up = (order.direction === 'asc') !== reversed;
  const past = up ? gt(column, place.value) : lt(column, place.value);
  const tied = and(eq(column, place.value), further);
  return reversed || column.notNull ? or(past, tied) : or(past, tied, isNull(column));
}

export const cursorOf = ({ field, direction }: Order, row: Record<string, unknown>) =>
  Buffer.from(JSON.stringify([field, direction, row[field] ?? null, row.id])).toString('base64url');

function placeOf({ scope, type, order, reversed }: Sorting, cursor: string) {
  const path = reversed ? 'before' : 'after';
  const { storage } = columnAsked(scope, type, order.field, 'orderBy');
  try {
    const [field, direction, value, id] = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (field === order.field && direction === order.direction) {
      return {
        value: value === null ? null : operandOf(storage, value, path),
        id: operandOf('text', id, path),
      };
    }
  } catch {
    // Falls through to the refusal: whatever it was, it is no cursor of ours.
  }
  return refuse('cursor-invalid', 'This is not a cursor of this list.', path);
}
