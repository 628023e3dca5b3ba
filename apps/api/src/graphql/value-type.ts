/** The GraphQL type of a field's value; how a part is made differs between what is told and what is given. */
import type { Field } from '@privacy-register/schema/kit/field';
import { Int } from 'type-graphql';
import type { ClassType } from './class.ts';
import { enumOf } from './enums.ts';
import { DateTime, Day, Json } from './scalars.ts';

type Fields = Record<string, Field>;

export function valueType(
  field: Field,
  name: string,
  partOf: (name: string, fields: Fields) => ClassType,
): () => object {
  switch (field.kind) {
    case 'word':
      return fixed(enumOf(field.words, name));
    case 'words':
      return fixed([enumOf(field.words, name)]);
    case 'part':
    case 'oneOf':
      return fixed(partOf(name, field.fields));
    case 'parts':
      return fixed([partOf(name, field.fields)]);
    case 'texts':
      return () => [String];
    case 'text':
    case 'prose':
      return () => String;
    case 'instant':
      return () => DateTime;
    case 'day':
      return () => Day;
    case 'count':
      return () => Int;
    case 'flag':
      return () => Boolean;
    case 'json':
      return () => Json;
    case 'ref':
    case 'refs':
      throw new Error(`${name}: a reference is no value.`);
  }
}

/** Made at once: a type that comes into being while the schema is built would be missed. */
const fixed =
  <T>(type: T) =>
  () =>
    type;
