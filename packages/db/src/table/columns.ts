/** What a table is made of, before either database has its say. */
import type { Field } from '@privacy-register/schema/kit/field';
import type { RecordType } from '@privacy-register/schema/kit/record-type';
import { records } from '@privacy-register/schema/records';

/** The storage kinds that both databases have a column for. */
export type Storage = 'text' | 'instant' | 'day' | 'integer' | 'boolean' | 'json';

export type Column = {
  name: string;
  storage: Storage;
  required: boolean;
  references?: string;
  unique?: true;
};
export type Join = { field: string; table: string; owner: string; target: string };

const storages: Record<Exclude<Field['kind'], 'refs'>, Storage> = {
  text: 'text',
  prose: 'text',
  word: 'text',
  ref: 'text',
  instant: 'instant',
  day: 'day',
  count: 'integer',
  flag: 'boolean',
  texts: 'json',
  words: 'json',
  part: 'json',
  parts: 'json',
  oneOf: 'json',
  json: 'json',
};

export function columnsOf(type: RecordType): Record<string, Column> {
  const own = Object.entries(type.fields).flatMap(([name, field]) =>
    field.kind === 'refs' ? [] : [[name, columnOf(name, field, storages[field.kind])] as const],
  );
  return { ...systemColumns(), ...Object.fromEntries(own) };
}

/** Ordered lists of references: a table each, so that every entry has a real foreign key. */
export function joinsOf(type: RecordType): Join[] {
  return Object.entries(type.fields).flatMap(([field, kind]) =>
    kind.kind === 'refs'
      ? [{ field, table: `${tableName(type.name)}__${snake(field)}`, owner: type.name, target: kind.to }]
      : [],
  );
}

/** Both databases keep milliseconds, so that an instant reads as it was written. */
export const toMilliseconds = (at: string) => new Date(at).toISOString();

export const recordTypes: RecordType[] = Object.values(records);
export const tableName = (type: string) => type.replaceAll('-', '_');
export const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** Nothing but what a record type says has a column, whatever name is asked for. */
export const columnNamed = (type: string, name: string) => byType.get(type)?.get(name);
const byType = new Map(
  recordTypes.map((type) => [type.name, new Map(Object.entries(columnsOf(type)))] as const),
);

function columnOf(name: string, field: Field, storage: Storage): Column {
  const column: Column = { name: snake(name), storage, required: !field.optional };
  if (field.kind === 'ref') column.references = field.to;
  if (field.unique) column.unique = true;
  return column;
}

function systemColumns(): Record<string, Column> {
  return {
    id: { name: 'id', storage: 'text', required: true },
    revision: { name: 'revision', storage: 'integer', required: true },
    createdAt: { name: 'created_at', storage: 'instant', required: true },
    createdBy: { name: 'created_by', storage: 'text', required: true },
    updatedAt: { name: 'updated_at', storage: 'instant', required: true },
    updatedBy: { name: 'updated_by', storage: 'text', required: true },
    archivedAt: { name: 'archived_at', storage: 'instant', required: false },
  };
}
