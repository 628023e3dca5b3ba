/** Records as a document tells them: fields in the order of their type, keys for ids, nothing empty. */
import type { Field } from '@privacy-register/schema/kit/field';
import type { Fields } from '@privacy-register/schema/kit/record-type';

export type KeyOf = (id: unknown) => string | null;
type Told = Record<string, unknown>;

/** A reference whose record the reader may not see is left out. */
export function tell(fields: Fields, record: object, keyOf: KeyOf): Told {
  const said = tellAll(fields, record, keyOf).filter(([name, value]) => {
    return !isEmpty(value) && !(fields[name]?.kind === 'flag' && value === false);
  });
  return Object.fromEntries(said);
}

/** Only the fields that a reading names, the empty ones too: a correction may empty a field. */
export function tellReading(fields: Fields, reading: object, keyOf: KeyOf): Told {
  const named = Object.entries(fields).filter(([name]) => Object.hasOwn(reading, name));
  return Object.fromEntries(tellAll(Object.fromEntries(named), reading, keyOf));
}

function tellAll(fields: Fields, record: object, keyOf: KeyOf): [string, unknown][] {
  const values = new Map<string, unknown>(Object.entries(record));
  return Object.entries(fields).map(([name, field]) => [name, told(field, values.get(name), keyOf)]);
}

function told(field: Field, value: unknown, keyOf: KeyOf): unknown {
  switch (field.kind) {
    case 'ref':
      return keyOf(value);
    case 'refs':
      return listOf(value)
        .map(keyOf)
        .filter((key) => key !== null);
    case 'part':
      return isObject(value) ? within(field.fields, value) : null;
    case 'oneOf':
      return isObject(value) ? block(within(field.fields, value)) : null;
    case 'parts':
      return listOf(value).map((one) => (isObject(one) ? within(field.fields, one) : null));
    default:
      return value ?? null;
  }
}

function within(fields: Fields, value: object): Told {
  const said = tellAll(fields, value, () => null).filter(([, inner]) => !isEmpty(inner));
  return Object.fromEntries(said);
}

const block = (blocks: Told) => (Object.keys(blocks).length ? blocks : null);
const isEmpty = (value: unknown) => value === null || (Array.isArray(value) && value.length === 0);
const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
