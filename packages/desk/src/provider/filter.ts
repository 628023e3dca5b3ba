/** What a list is filtered by, in the API's tests. */
import { orderField, upperSnake } from './graphql-name.ts';
import type { Field, RecordShape } from './shape.ts';
import { isValues, type Values } from './value.ts';

type Spell = (word: string) => string;
type Wishes = {
  /** Whether the server searches all that a record of this type says. */
  isIndexed?: (type: RecordShape) => boolean;
  spell?: Spell;
};

/** `q` searches all that a record says; `archived` shows those put away as well. Words go as `spell` has them. */
export function filterOf(type: RecordShape, given: Values, wishes: Wishes = {}): Values {
  const { spell = upperSnake, isIndexed = () => false } = wishes;
  const { q, archived, ...rest } = given;
  const tests = Object.entries(rest).flatMap(([name, value]) => {
    const field = Object.hasOwn(type.fields, name) ? type.fields[name] : undefined;
    if (value === undefined || value === '') return [];
    return [{ [name]: testOf(field, value, spell) }];
  });
  const standing = archived === true ? [] : [{ archivedAt: { isNull: true } }];
  const all = [...standing, ...searchOf(type, q, isIndexed(type)), ...tests];
  return all.length ? { and: all } : {};
}

function searchOf(type: RecordShape, q: unknown, isIndexed: boolean): Values[] {
  const words = typeof q === 'string' ? q.trim() : '';
  if (words !== '' && isIndexed) return [{ search: words }];
  const searched = searchedFields(type);
  if (words === '' || searched.length === 0) return [];
  return [{ or: searched.map((name) => ({ [name]: { contains: words } })) }];
}

export const searchedFields = (type: RecordShape): string[] =>
  [...new Set([type.title, 'title', 'name', 'key', 'host', 'email'])].filter((name) => {
    const kind = Object.hasOwn(type.fields, name) ? type.fields[name]?.kind : undefined;
    return kind === 'text' || kind === 'prose';
  });

function testOf(field: Field | undefined, value: unknown, spell: Spell): unknown {
  if (isValues(value)) return value;
  if (value === null) return { isNull: true };
  const spelled = (word: unknown) => (field?.kind === 'word' ? spell(String(word)) : word);
  if (field?.kind === 'refs') return { some: Array.isArray(value) ? value : [value] };
  if (field?.kind === 'text' || field?.kind === 'prose') return { contains: value };
  return Array.isArray(value) ? { in: value.map(spelled) } : { eq: spelled(value) };
}

const sortable = ['text', 'word', 'count', 'instant', 'day', 'flag'];
const always = ['id', 'createdAt', 'updatedAt'];

export const isSortable = (type: RecordShape, name: string): boolean =>
  always.includes(name) ||
  sortable.includes((Object.hasOwn(type.fields, name) && type.fields[name]?.kind) || '');

export function orderOf(type: RecordShape, sort: { field: string; order: string } | undefined): Values {
  const field = sort && isSortable(type, sort.field) ? sort.field : 'id';
  return { field: orderField(field), direction: sort?.order === 'DESC' ? 'DESC' : 'ASC' };
}
