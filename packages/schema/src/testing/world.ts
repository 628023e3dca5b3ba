/** A register in memory: what rules decide is done here as a database would do it, all or nothing. */
import type { Change } from '../kit/change.ts';
import { isRecord } from '../kit/made-record.ts';
import { blank, type RecordType } from '../kit/record-type.ts';
import { refuse } from '../kit/refusal.ts';
import { type Asked, actorOf } from '../lifecycle/asked.ts';
import { type RecordName, type Records, records } from '../records.ts';

type Row<N extends RecordName = RecordName> = { name: N; record: Records[N] };
type Rows = Map<string, Row>;

export type World = {
  rows: () => Rows;
  all: <N extends RecordName>(name: N) => Records[N][];
  get: <N extends RecordName>(name: N, id: string) => Records[N];
  put: <N extends RecordName>(name: N, record: Records[N]) => Records[N];
  commit: (changes: readonly Change[], asked: Asked) => void;
};

export function newWorld(): World {
  let rows: Rows = new Map();
  const all = <N extends RecordName>(name: N) =>
    [...rows.values()].filter((row): row is Row<N> => row.name === name).map(({ record }) => record);

  return {
    rows: () => rows,
    all,
    get: (name, id) => {
      const found = all(name).find((each) => each.id === id);
      if (!found) throw new Error(`No ${name} ${id}`);
      return found;
    },
    put: (name, record) => {
      rows.set(record.id, { name, record });
      return record;
    },
    commit: (changes, asked) => {
      const after = new Map(rows);
      for (const change of changes) apply(after, change, asked);
      for (const { id } of changes) refuseTwins(after, id);
      rows = after;
    },
  };
}

function apply(rows: Rows, change: Change, asked: Asked): void {
  const held = rows.get(change.id);
  const stamp = { updatedAt: asked.now, updatedBy: actorOf(asked.by) };
  if (change.do === 'create') {
    if (held) throw new Error(`${change.id} is there already`);
    const made = { createdAt: asked.now, createdBy: actorOf(asked.by), revision: 1, archivedAt: null };
    const empty = blank(typeOf(change.type));
    const record = { ...empty, ...change.values, ...made, ...stamp, id: change.id };
    set(rows, change.type, record);
    return;
  }
  if (!held) throw new Error(`${change.id} is not there`);
  if (change.do === 'remove') {
    rows.delete(change.id);
    return;
  }
  if (change.do === 'forget') return;
  if (held.record.revision !== change.revision) refuse('stale', 'It has been changed meanwhile.');
  if (change.do === 'check') return;
  const record = { ...held.record, ...change.values, ...stamp, revision: change.revision + 1 };
  set(rows, change.type, record);
}

function set(rows: Rows, type: string, made: { id: string }): void {
  const name = nameOf(type);
  const { fields }: RecordType = records[name];
  const known = [...Object.keys(fields), 'id', 'revision', 'createdAt', 'createdBy', 'archivedAt'];
  const unknown = Object.keys(made).filter((key) => !known.includes(key) && !key.startsWith('updated'));
  if (unknown.length) throw new Error(`${type} has no ${unknown}`);
  if (!isRecord(name, made)) throw new Error(`No ${type}: ${JSON.stringify(made)}`);
  for (const [key, value] of Object.entries(made)) {
    const field = fields[key];
    if (field?.kind === 'ref' && typeof value === 'string' && !rows.has(value)) {
      throw new Error(`${type}.${key} names nothing`);
    }
  }
  // Rules decide on what is, and leave it as it is.
  rows.set(made.id, { name, record: Object.freeze(made) });
}

/** What databases refuse as taken. */
function refuseTwins(rows: Rows, id: string): void {
  const row = rows.get(id);
  const sets = row ? (typeOf(row.name).unique ?? []) : [];
  for (const fields of sets) {
    const said = (record: object) => fields.map((field) => new Map(Object.entries(record)).get(field));
    if (!row || said(row.record).includes(null)) continue;
    const same = (other: Row) => other.name === row.name && `${said(other.record)}` === `${said(row.record)}`;
    if ([...rows.values()].filter(same).length > 1) throw new Error(`${row.name}: ${fields} are taken`);
  }
}

const isName = (type: string): type is RecordName => Object.hasOwn(records, type);
const typeOf = (type: string): RecordType => records[nameOf(type)];
function nameOf(type: string): RecordName {
  if (!isName(type)) throw new Error(`No record type ${type}`);
  return type;
}
