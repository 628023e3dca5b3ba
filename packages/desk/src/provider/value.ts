/** Values between GraphQL (words in UPPER_SNAKE, references as objects) and the screens (words, ids). */
import { kebab, upperSnake } from './graphql-name.ts';
import type { Field, Fields } from './shape.ts';

export type Values = Record<string, unknown>;

export const shown = (fields: Fields, given: Values): Values => through(fields, given, fromGraphql);
export const sent = (fields: Fields, given: Values): Values => through(fields, given, toGraphql);

function through(fields: Fields, given: Values, turn: (field: Field, value: unknown) => unknown): Values {
  const known = Object.entries(given).filter(([, value]) => value !== undefined);
  return Object.fromEntries(
    known.map(([name, value]) => {
      const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
      return [name, field ? turn(field, value) : value];
    }),
  );
}

function fromGraphql(field: Field, value: unknown): unknown {
  if (value === null) return null;
  switch (field.kind) {
    case 'word':
      return kebab(String(value));
    case 'words':
      return listOf(value).map((word) => kebab(String(word)));
    case 'ref':
      return idOf(value);
    case 'refs':
      return listOf(value).map(idOf);
    case 'part':
    case 'oneOf':
      return isValues(value) ? shown(field.fields ?? {}, value) : value;
    case 'parts':
      return listOf(value).map((part) => (isValues(part) ? shown(field.fields ?? {}, part) : part));
    default:
      return value;
  }
}

/** An emptied input is not said; a list without entries is empty. */
function toGraphql(field: Field, value: unknown): unknown {
  if (value === null || value === '') return isListed(field) ? [] : null;
  switch (field.kind) {
    case 'word':
      return upperSnake(String(value));
    case 'words':
      return listOf(value).map((word) => upperSnake(String(word)));
    case 'texts':
      return listOf(value).filter((text) => text !== null && text !== '');
    case 'part':
      return isValues(value) ? sent(field.fields ?? {}, value) : null;
    case 'oneOf':
      return blocksOf(field.fields ?? {}, value);
    case 'parts':
      return listOf(value).map((part) => (isValues(part) ? sent(field.fields ?? {}, part) : part));
    default:
      return value;
  }
}

function blocksOf(fields: Fields, value: unknown): Values | null {
  if (!isValues(value)) return null;
  const given = Object.entries(sent(fields, value)).filter(([, block]) => block !== null);
  return given.length ? Object.fromEntries(given) : null;
}

const isListed = ({ kind }: Field) => ['texts', 'words', 'refs', 'parts'].includes(kind);
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
const idOf = (value: unknown) => (isValues(value) ? value.id : value);
export const isValues = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
