/** What a cell of a table says, as a value of its field. */
import { type Field, isList } from '../kit/field.ts';

/** Records are named by key. Gives null where nobody knows it. */
export type IdOf = (type: string, key: string) => string | null;
export type Cell = { value: unknown; unknown: string[] };

/** An empty cell is not said. Whether the value is any good is for the record type to tell. */
export function readCell(field: Field, given: unknown, idOf: IdOf): Cell {
  const entries = isList(field.kind) ? entriesOf(given) : [given];
  if (!('to' in field)) {
    const values = entries.map((each) => (typeof each === 'string' ? plain(field, each.trim()) : each));
    return { value: isList(field.kind) ? values : values[0], unknown: [] };
  }
  const named = entries.map((each) => {
    const key = typeof each === 'string' ? each.trim() : String(each);
    return { key, id: idOf(field.to, key) };
  });
  return {
    value: field.kind === 'refs' ? named.flatMap(({ id }) => id ?? []) : (named[0]?.id ?? null),
    unknown: named.filter(({ id }) => id === null).map(({ key }) => key),
  };
}

function entriesOf(given: unknown): unknown[] {
  if (Array.isArray(given)) return given;
  if (typeof given !== 'string') return [given];
  return given.split(/[;\n]/).flatMap((each) => (each.trim() === '' ? [] : [each]));
}

function plain(field: Field, words: string): unknown {
  switch (field.kind) {
    case 'flag':
      return yes.includes(words.toLowerCase()) || (no.includes(words.toLowerCase()) ? false : words);
    case 'count':
      return /^\d+$/.test(words) ? Number(words) : words;
    case 'word':
    case 'words':
      return words.toLowerCase().replace(/[\s_]+/g, '-');
    default:
      return words;
  }
}

const yes = ['yes', 'true', '1'];
const no = ['no', 'false', '0'];
