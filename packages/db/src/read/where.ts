/** A filter as SQL. Field names come from the record types alone: a name they lack is refused. */
import type { Filter } from '@privacy-register/schema/kit/filter';
import { refuse } from '@privacy-register/schema/kit/refusal';
import { register } from '@privacy-register/schema/permission/viewer';
import { visible } from '@privacy-register/schema/permission/visible';
import { recordName } from '@privacy-register/schema/records';
import { and, eq, exists, inArray, or, type SQL, sql } from 'drizzle-orm';
import { says } from '../search/says.ts';
import type { Table } from '../table/dialect.ts';
import { compare, wordsOf } from './comparison.ts';
import { columnAsked, joinAsked, type Scope } from './field.ts';

const mostParts = 100;
type Of = { scope: Scope; type: string };

/** What the viewer may see, and of that what matches. */
export function matching(scope: Scope, type: string, filter: Filter): SQL | undefined {
  refuseLarge(filter);
  return and(seen(scope, type), where({ scope, type }, filter, 'filter'));
}

/** What the viewer may see of a type; that condition itself is the register's own question. */
function seen(scope: Scope, type: string): SQL | undefined {
  const own = { ...scope, viewer: register };
  return where({ scope: own, type }, visible(scope.viewer, recordName(type)), 'visible');
}

function where(of: Of, filter: unknown, path: string): SQL | undefined {
  return and(...partsOf(filter, path).map(([name, part]) => one(of, name, part, `${path}.${name}`)));
}

function one(of: Of, name: string, part: unknown, path: string): SQL | undefined {
  if (name === 'and') return and(...several(of, part, path));
  if (name === 'or') return or(...several(of, part, path)) ?? nothing;
  if (name === 'not') return sql`(${where(of, part, path) ?? everything}) is not true`;
  if (name === 'search') return says(of.scope, of.type, typeof part === 'string' ? part : refuseWords(path));
  const join = joinAsked(of.scope, of.type, name, path);
  const asked = join ? null : columnAsked(of.scope, of.type, name, path);
  const tests = partsOf(part, path).map(([operator, value]) => {
    if (join) return refersTo(of, join, operator, value, path);
    if (operator === 'is') return referenceMatches(of, name, value, path);
    return asked && compare(asked, operator, value, path);
  });
  return and(...tests.map((test) => test ?? undefined));
}

const several = (of: Of, filters: unknown, path: string): SQL[] => {
  if (!Array.isArray(filters)) return refuse('filter-unknown', 'Give a list of filters.', path);
  return filters.map((each, at) => where(of, each, `${path}.${at}`) ?? everything);
};

function refersTo({ scope, type }: Of, join: Table, operator: string, value: unknown, path: string): SQL {
  if (operator !== 'some')
    return refuse('filter-unknown', 'A list of references takes the test "some".', path);
  const owner = eq(join.owner, scope.tables.record[type].id);
  const target = scope.tables.phrases.isAnyOf(join.target, wordsOf(value, path));
  return exists(scope.db.select({ one: sql`1` }).from(join).where(and(owner, target)));
}

function referenceMatches({ scope, type }: Of, name: string, filter: unknown, path: string): SQL {
  const { column, field } = columnAsked(scope, type, name, path);
  if (field?.kind !== 'ref') return refuse('filter-unknown', `${name} is not a reference.`, path);
  const table = scope.tables.record[field.to];
  const inner = and(seen(scope, field.to), where({ scope, type: field.to }, filter, `${path}.is`));
  return inArray(column, scope.db.select({ id: table.id }).from(table).where(inner));
}

/** What is left out, or null, is not asked. */
function partsOf(part: unknown, path: string): [string, unknown][] {
  if (part === undefined || part === null) return [];
  if (typeof part !== 'object' || Array.isArray(part)) {
    return refuse('filter-unknown', 'Give tests, such as { eq: … }.', path);
  }
  return Object.entries(part).filter(([, value]) => value !== undefined);
}

/** A question has a size: neither database nests without end. */
function refuseLarge(filter: Filter): void {
  const open: unknown[] = [filter];
  for (let met = 0; open.length; met += 1) {
    if (met > mostParts) refuse('filter-too-large', `A filter has at most ${mostParts} parts.`, 'filter');
    for (const part of Object.values(open.pop() ?? {})) if (typeof part === 'object') open.push(part);
  }
}

const refuseWords = (path: string): never => refuse('value-invalid', 'Give words to look for.', path);

const everything = sql`1 = 1`;
const nothing = sql`1 = 0`;
