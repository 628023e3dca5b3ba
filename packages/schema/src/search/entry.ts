/** What of a record is searched: its words, as far as everybody who sees the record may read them. */
import type { Field } from '../kit/field.ts';
import { typeOfId } from '../kit/id.ts';
import type { Fields, RecordType } from '../kit/record-type.ts';
import { fold } from './fold.ts';

export type Entry = { heading: string; words: string };

/** Null where it says nothing that is searched. */
export function entryOf(type: RecordType, record: Record<string, unknown>): Entry | null {
  const said = Object.keys(searchedFields(type)).map((name) => wordsOf(record[name]));
  const words = shortened(fold(said.join(' ')));
  if (words === '') return null;
  const heading = type.title in searchedFields(type) ? fold(wordsOf(record[type.title])) : [];
  return { heading: shortened(heading), words };
}

export function searchedFields(type: RecordType): Fields {
  if (type.searched === false) return {};
  return Object.fromEntries(Object.entries(type.fields).filter(([, field]) => isSearched(field)));
}

function isSearched(field: Field): boolean {
  if (field.internal || field.secret) return false;
  return field.kind === 'prose' || (field.kind === 'text' && formats.includes(field.format));
}

const formats: readonly string[] = ['plain', 'key', 'host', 'email'];

/** Who did something is kept as an id: nobody looks for that. */
const wordsOf = (value: unknown) => (typeof value === 'string' && !typeOfId(value) ? value : '');

/** PostgreSQL indexes a megabyte of words at most. */
const mostUnits = 200_000;

function shortened(words: readonly string[]): string {
  const all = words.join(' ');
  return all.length > mostUnits ? all.slice(0, all.lastIndexOf(' ', mostUnits)) : all;
}
