/** References are checked by name before the database's own foreign keys would say no without one. */
import type { Field } from '@privacy-register/schema/kit/field';
import type { RecordType } from '@privacy-register/schema/kit/record-type';
import { type Issue, Refusal } from '@privacy-register/schema/kit/refusal';
import { recordName } from '@privacy-register/schema/records';
import { and, eq, inArray, isNull } from 'drizzle-orm';
import { recordTypes } from '../table/columns.ts';
import { titleOf } from '../where-used/title.ts';
import type { Plan, Writing } from './write.ts';

type Named = { path: string; id: string; to: string };

export function* refuseUnknownReferences(
  writing: Writing,
  type: RecordType,
  values: Record<string, unknown>,
): Plan {
  const named = referencesIn(type, values);
  const issues: Issue[] = [];
  for (const to of new Set(named.map((each) => each.to))) {
    const asked = named.filter((each) => each.to === to);
    const table = writing.tables.record[to];
    const ids = [...new Set(asked.map((each) => each.id))];
    const found = yield writing.db.select({ id: table.id }).from(table).where(inArray(table.id, ids));
    const known = new Set(found.map((row) => row.id));
    const missing = asked.filter((each) => !known.has(each.id));
    issues.push(
      ...missing.map(({ path }) => ({
        code: 'reference-unknown',
        field: path,
        message: `There is no such record: ${to}.`,
      })),
    );
  }
  if (issues.length) throw new Refusal(issues);
}

type Leaving = { writing: Writing; type: RecordType; id: string; by: 'standing' | 'any' };

/** What is referred to stays; the refusal lists by whom. Archived records count only where rows would go. */
export function* refuseWhileReferenced(leaving: Leaving): Plan {
  const { type } = leaving;
  const issues: Issue[] = [];
  for (const other of recordTypes) {
    for (const [name, field] of Object.entries(other.fields)) {
      if (!('to' in field) || field.to !== type.name || isLoose(field, leaving)) continue;
      const rows: { id: string; title: string }[] = yield referring(leaving, other, name, field);
      const message = (title: string) => `${other.label} "${title}" refers to it (${field.label}).`;
      issues.push(...rows.map(({ id, title }) => ({ code: 'in-use', field: id, message: message(title) })));
    }
  }
  if (issues.length) throw new Refusal(issues);
}

const isLoose = (field: Extract<Field, { to: string }>, { by }: Leaving) =>
  by === 'standing' && field.loose === true;

function referring({ writing, id, by }: Leaving, other: RecordType, name: string, field: Field) {
  const { tables, db } = writing;
  const table = tables.record[other.name];
  const standing = by === 'standing' ? isNull(table.archivedAt) : undefined;
  const columns = { id: table.id, title: titleOf(tables, recordName(other.name)) };
  if (field.kind === 'ref')
    return db
      .select(columns)
      .from(table)
      .where(and(eq(table[name], id), standing))
      .limit(10);
  const join = tables.join[other.name]?.[name];
  const owners = db.select({ owner: join.owner }).from(join).where(eq(join.target, id));
  return db
    .select(columns)
    .from(table)
    .where(and(inArray(table.id, owners), standing))
    .limit(10);
}

function referencesIn(type: RecordType, values: Record<string, unknown>): Named[] {
  return Object.entries(type.fields).flatMap(([name, field]) => {
    const given = values[name];
    if (field.kind === 'ref' && typeof given === 'string') return [{ path: name, id: given, to: field.to }];
    if (field.kind !== 'refs' || !Array.isArray(given)) return [];
    return given.map((id, at) => ({ path: `${name}.${at}`, id, to: field.to }));
  });
}
