/** A filter as SQL. Field names come from the record types alone: a name they lack is refused. */

import type { Field } from '@privacy-register/schema/kit/field';
import type { Filter, Test } from '@privacy-register/schema/kit/filter';
import { refuse } from '@privacy-register/schema/kit/refusal';
import { register, type Viewer } from '@privacy-register/schema/permission/viewer';
import { hides, visible } from '@privacy-register/schema/permission/visible';
import { type RecordName, records } from '@privacy-register/schema/records';
import {
  and,
  eq,
  exists,
  gt,
  gte,
  inArray,
  isNotNull,
  isNull,
  lt,
  lte,
  ne,
  not,
  or,
  type SQL,
  sql,
} from 'drizzle-orm';
import type { Tables } from '../table/dialect.ts';

export type Scope = { tables: Tables; select: (columns?: Record<string, SQL>) => any; viewer: Viewer };

export function where(scope: Scope, type: string, filter: Filter, path = 'filter'): SQL | undefined {
  const parts = Object.entries(filter).map(([name, test]) => one(scope, type, name, test, `${path}.${name}`));
  return and(...parts);
}

function one(scope: Scope, type: string, name: string, test: unknown, path: string): SQL | undefined {
  if (test === undefined || test === null) return undefined;
  if (name === 'and')
    return and(...(test as Filter[]).map((each, at) => where(scope, type, each, `${path}.${at}`)));
  if (name === 'or')
    return or(
      ...(test as Filter[]).map((each, at) => where(scope, type, each, `${path}.${at}`) ?? sql`1 = 1`),
    );
  if (name === 'not') return not(where(scope, type, test as Filter, path) ?? sql`1 = 1`);
  return fieldTest(scope, type, name, test as Test, path);
}

function fieldTest(scope: Scope, type: string, name: string, test: Test, path: string): SQL | undefined {
  const join = scope.tables.join[type]?.[name];
  if (join) return listTest(scope, type, join, test, path);
  refuseHidden(scope.viewer, type, name, path);
  const column = columnOf(scope.tables, type, name, path);
  if (test.is) return referenceTest(scope, type, name, test.is, path);
  return and(...Object.entries(test).map(([operator, value]) => compare(column, operator, value, path)));
}

function listTest(scope: Scope, type: string, join: any, test: Test, path: string): SQL {
  if (!test.some) refuse('filter-unknown', 'A list of references takes the test "some".', path);
  const owner = eq(join.owner, scope.tables.record[type].id);
  return exists(
    scope
      .select({ one: sql`1` })
      .from(join)
      .where(and(owner, inArray(join.target, [...test.some]))),
  );
}

function referenceTest(scope: Scope, type: string, name: string, filter: Filter, path: string): SQL {
  const field = fieldOf(type, name);
  if (field?.kind !== 'ref') return refuse('filter-unknown', `${name} is not a reference.`, path);
  const table = scope.tables.record[field.to];
  const inner = and(seen(scope, field.to), where(scope, field.to, filter, `${path}.is`));
  const ids = scope.select({ id: table.id }).from(table).where(inner);
  return inArray(columnOf(scope.tables, type, name, path), ids);
}

/** What the viewer may see of a type; that condition itself is the register's own question. */
export function seen(scope: Scope, type: string): SQL | undefined {
  return where({ ...scope, viewer: register }, type, visible(scope.viewer, type as RecordName));
}

/** A hidden field cannot be asked about either: the answer would tell it. */
export function refuseHidden(viewer: Viewer, type: string, name: string, path: string): void {
  const field = fieldOf(type, name);
  const hidden = field ? hides(viewer, field) : hiddenSystemFields(viewer).includes(name);
  if (hidden) refuse('field-unknown', `There is no field ${name} to ask for here.`, path);
}

export const hiddenSystemFields = (viewer: Viewer) =>
  viewer.kind === 'anonymous' ? ['createdBy', 'updatedBy'] : [];

const fieldOf = (type: string, name: string) =>
  (records[type as RecordName].fields as Record<string, Field>)[name];

export function columnOf(tables: Tables, type: string, name: string, path: string) {
  const table = tables.record[type];
  if (!table || !Object.hasOwn(table, name) || name.startsWith('_')) {
    refuse('field-unknown', `There is no field ${name} to ask for here.`, path);
  }
  return table[name];
}

const comparisons: Record<string, (column: any, value: any) => SQL | undefined> = {
  eq: (column, value) => (value === null ? isNull(column) : eq(column, value)),
  ne: (column, value) => (value === null ? isNotNull(column) : ne(column, value)),
  in: (column, values) => (values.length ? inArray(column, [...values]) : sql`1 = 0`),
  lt,
  lte,
  gt,
  gte,
  isNull: (column, yes) => (yes ? isNull(column) : isNotNull(column)),
  contains: (column, words) =>
    sql`lower(${column}) like ${`%${escape(String(words).toLowerCase())}%`} escape '\\'`,
};

function compare(column: any, operator: string, value: unknown, path: string): SQL | undefined {
  const build = comparisons[operator];
  if (!build) refuse('filter-unknown', `There is no test ${operator}.`, path);
  return value === undefined ? undefined : build(column, value);
}

const escape = (words: string) => words.replace(/[\\%_]/g, '\\$&');
