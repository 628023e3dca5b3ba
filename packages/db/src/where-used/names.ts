/** The condition that a record names one of those sought, by one of its fields. */
import type { RecordName } from '@privacy-register/schema/records';
import { isKeyOfVersion, type Mention } from '@privacy-register/schema/where-used/mention';
import { and, eq, exists, or, type SQL, sql } from 'drizzle-orm';
import type { Scope } from '../read/field.ts';
import { fieldNamed } from '../read/field.ts';
import { policyOf, versionOf } from './title.ts';

/** A record that may be named; one without a key is named by its id alone. */
export type Target = { id: string; key?: string; version?: string };
export type Sought = { type: RecordName; targets: readonly Target[] };

export function names(scope: Scope, mention: Mention, { type, targets }: Sought): SQL | undefined {
  if (mention.by === 'id' && !mention.isInside) return namesAny(scope, mention, targets);
  return or(
    ...targets.map((target) => and(namesOne(scope, mention, target), isNear(scope, mention, type, target))),
  );
}

export const wordOf = ({ by }: Mention, { id, key }: Target): string | null =>
  by === 'id' ? id : (key ?? null);

function namesAny({ tables, db }: Scope, { type, field }: Mention, targets: readonly Target[]): SQL {
  const ids = targets.map(({ id }) => id);
  const table = tables.record[type];
  const join = tables.join[type]?.[field];
  if (!join) return tables.phrases.isAnyOf(table[field], ids);
  const named = and(eq(join.owner, table.id), tables.phrases.isAnyOf(join.target, ids));
  return exists(db.select({ one: sql`1` }).from(join).where(named));
}

function namesOne({ tables }: Scope, mention: Mention, target: Target): SQL {
  const word = wordOf(mention, target);
  if (word === null) return sql`1 = 0`;
  const column = tables.record[mention.type][mention.field];
  if (mention.isInside) return tables.phrases.contains(sql`cast(${column} as text)`, JSON.stringify(word));
  const isList = fieldNamed(mention.type, mention.field)?.kind === 'texts';
  return isList ? tables.phrases.holdsAnyOf(column, [word]) : eq(column, word);
}

/** A key of a version's own is meant only in that version, or by a record of its policy. */
function isNear({ tables }: Scope, mention: Mention, type: RecordName, { version }: Target): SQL | undefined {
  if (mention.by === 'id' || !isKeyOfVersion(type) || version === undefined) return undefined;
  if (fieldNamed(mention.type, 'version')) return sql`${versionOf(tables, mention.type)} = ${version}`;
  const { 'policy-version': versions } = tables.record;
  const policy = sql`(select ${versions}.policy from ${versions} where ${versions}.id = ${version})`;
  return sql`${policyOf(tables, mention.type)} = ${policy}`;
}
