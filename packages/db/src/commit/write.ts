/** The statements of one commit, one after another, as a plan that either database can run. */
import type { Change } from '@privacy-register/schema/kit/change';
import { blank, type RecordType } from '@privacy-register/schema/kit/record-type';
import { Refusal } from '@privacy-register/schema/kit/refusal';
import { instant } from '@privacy-register/schema/kit/value';
import { recordName, records } from '@privacy-register/schema/records';
import { and, eq } from 'drizzle-orm';
import { enter } from '../search/enter.ts';
import type { Connection, Query, Row, Tables } from '../table/dialect.ts';
import { heed, tell } from '../telling/tell.ts';
import { audit, forget } from './audit.ts';
import { refuseCycles } from './cycle.ts';
import { refuseUnknownReferences, refuseWhileReferenced } from './reference.ts';
import { refuseUnfit } from './values.ts';

export type Signature = { at: string; by: string; action: string };
export type Plan<R = void> = Generator<Query, R, Row[]>;
export type ChainEnd = { sequence: number; hash: string };
export type Writing = { tables: Tables; db: Connection; signature: Signature; chainEnd?: ChainEnd };
type Of<D extends Change['do']> = Extract<Change, { do: D }>;

export function* write(given: Writing, changes: readonly Change[]): Plan {
  const writing = { ...given, signature: { ...given.signature, at: instant.parse(given.signature.at) } };
  const heeded = yield* heed(writing, changes);
  for (const change of changes) {
    const type: RecordType = records[recordName(change.type)];
    if ('values' in change) refuseUnfit(type, change.values);
    const revision = yield* one(writing, type, change);
    yield* enter(writing, type, change);
    if (type.audited !== false && change.do !== 'check') yield* audit(writing, type, change, revision);
  }
  yield* refuseCycles(writing, changes);
  yield* tell(writing, changes, heeded);
}

function* one(writing: Writing, type: RecordType, change: Change): Plan<number> {
  if (change.do === 'create') return yield* make(writing, type, change);
  if (change.do === 'remove') return yield* drop(writing, type, change);
  if (change.do === 'forget') return yield* forget(writing, change.id);
  if (change.do === 'update' && change.values.archivedAt)
    yield* refuseWhileReferenced({ writing, type, id: change.id, by: 'standing' });
  return yield* advance(writing, type, change);
}

function* make(writing: Writing, type: RecordType, change: Of<'create'>): Plan<number> {
  const { tables, db, signature } = writing;
  const values = { ...blank(type), ...change.values };
  yield* refuseUnknownReferences(writing, type, values);
  const stamp = {
    createdAt: signature.at,
    createdBy: signature.by,
    updatedAt: signature.at,
    updatedBy: signature.by,
  };
  const row = { ...columnsOnly(type, values), ...stamp, id: change.id, revision: 1, archivedAt: null };
  yield db.insert(tables.record[type.name]).values(row).returning({ id: tables.record[type.name].id });
  yield* list(writing, type, change.id, values);
  return 1;
}

/** Raises the revision of a record that still stands where the rules saw it; a check leaves it as it is. */
function* advance(writing: Writing, type: RecordType, change: Of<'update'> | Of<'check'>): Plan<number> {
  const { tables, db, signature } = writing;
  const table = tables.record[type.name];
  const expected = and(eq(table.id, change.id), eq(table.revision, change.revision));
  if (change.do === 'check') {
    const found = yield db.select({ id: table.id }).from(table).where(expected);
    if (!found.length) refuseStale(type);
    return change.revision;
  }
  yield* refuseUnknownReferences(writing, type, change.values);
  const stamp = { revision: change.revision + 1, updatedAt: signature.at, updatedBy: signature.by };
  const set = { ...columnsOnly(type, change.values), ...stamp };
  const updated = yield db.update(table).set(set).where(expected).returning({ id: table.id });
  if (!updated.length) refuseStale(type);
  yield* list(writing, type, change.id, change.values);
  return change.revision + 1;
}

function* drop(writing: Writing, type: RecordType, change: Of<'remove'>): Plan<number> {
  const { tables, db } = writing;
  yield* refuseWhileReferenced({ writing, type, id: change.id, by: 'any' });
  for (const join of Object.values(tables.join[type.name] ?? {})) {
    yield db.delete(join).where(eq(join.owner, change.id)).returning({ owner: join.owner });
  }
  const table = tables.record[type.name];
  const gone = yield db.delete(table).where(eq(table.id, change.id)).returning({ id: table.id });
  if (!gone.length) refuseStale(type);
  return 0;
}

/** Lists of references are written whole, in the order given. */
function* list({ tables, db }: Writing, type: RecordType, id: string, values: Record<string, unknown>): Plan {
  for (const [field, join] of Object.entries(tables.join[type.name] ?? {})) {
    const targets = values[field];
    if (!Array.isArray(targets)) continue;
    yield db.delete(join).where(eq(join.owner, id)).returning({ owner: join.owner });
    const rows = targets.map((target, position) => ({ owner: id, position, target }));
    if (rows.length) yield db.insert(join).values(rows).returning({ owner: join.owner });
  }
}

function columnsOnly(type: RecordType, values: Record<string, unknown>) {
  return Object.fromEntries(Object.entries(values).filter(([name]) => type.fields[name]?.kind !== 'refs'));
}

function refuseStale(type: RecordType): never {
  const message = `This ${type.label.toLowerCase()} has been changed meanwhile.`;
  throw new Refusal([{ code: 'stale', field: null, message }]);
}
