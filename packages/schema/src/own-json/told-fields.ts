/** What a document in our own JSON tells of a record: its fields, with keys in place of references. */
import { z } from 'zod';
import type { Field, Kind } from '../kit/field.ts';
import { isList } from '../kit/field.ts';
import type { Fields, RecordType } from '../kit/record-type.ts';
import { distinct, formats } from '../kit/value.ts';
import { type RecordName, records } from '../records.ts';

/** Whose it is follows from where it stands; a text stays where it was captured; a permission is no fact. */
const leftOut: Partial<Record<RecordName, readonly string[]>> = {
  policy: ['exceptionalPosting'],
  coverage: ['policy'],
  'source-document': ['text'],
  statement: ['version'],
  'text-mark': ['version', 'sourceDocument'],
};

const ofVersion = [
  'number',
  'status',
  'ground',
  'citation',
  'postedAt',
  'effectiveAt',
  'effectiveOn',
  'withdrawnAt',
  'sourceDocument',
  'observedAt',
  'lastObservedAt',
  'lastUpdatedOn',
  'text',
];

/** In the order in which they are told. */
export function toldFields(name: RecordName): Fields {
  const { fields }: RecordType = records[name];
  if (name === 'policy-version')
    return Object.fromEntries(ofVersion.flatMap((each) => (fields[each] ? [[each, fields[each]]] : [])));
  const told = Object.entries(fields).filter(
    ([each, field]) => !field.ruled && !field.secret && !leftOut[name]?.includes(each),
  );
  return Object.fromEntries(told);
}

type Shape = Record<string, z.ZodType>;

/** What is empty is left out, and so is what its reader may not see. */
export function toldShape(type: RecordName): Shape {
  const fields = Object.entries(toldFields(type));
  return Object.fromEntries(
    fields.map(([name, field]) => {
      const value = toldValue(field);
      return [name, canBeEmpty(field) || mayBeUntold(type, name, field) ? value.optional() : value];
    }),
  );
}

const canBeEmpty = (field: Field) => Boolean(field.optional) || isList(field.kind) || field.kind === 'flag';

/** References to what the public may not have seen yet, for its reader to leave out. */
const perhapsUnseen: Partial<Record<RecordName, readonly string[]>> = { platform: ['operator'] };

/** Whether a document may be silent about a field that the record has. */
export const mayBeUntold = (type: RecordName, name: string, field: Field) =>
  Boolean(field.internal) || Boolean(perhapsUnseen[type]?.includes(name));

function toldValue(field: Field): z.ZodType {
  return keyed(field).meta({
    title: field.label,
    ...(field.help ? { description: field.help } : {}),
    ...inJsonSchema[field.kind],
  });
}

/** What a check of ours says that JSON Schema has a word for. */
const inJsonSchema: Partial<Record<Kind, Record<string, unknown>>> = {
  words: { uniqueItems: true },
  refs: { uniqueItems: true },
  oneOf: { maxProperties: 1 },
};

function keyed(field: Field): z.ZodType {
  if (field.kind === 'ref') return formats.key;
  if (field.kind === 'refs') return distinct(formats.key);
  return field.value instanceof z.ZodNullable ? z.nonoptional(field.value.unwrap()) : field.value;
}
