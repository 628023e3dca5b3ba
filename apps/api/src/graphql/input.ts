/** Record types as inputs: what may be given when a record is made or changed. */
import type { Field as KitField } from '@privacy-register/schema/kit/field';
import { inputFields, type RecordType } from '@privacy-register/schema/kit/record-type';
import { Field, ID, InputType, Int } from 'type-graphql';
import { type ClassType, namedClass } from './class.ts';
import { capital, pascal } from './names.ts';
import { valueType } from './value-type.ts';

const made = new Map<string, ClassType>();

export function createInput(type: RecordType): ClassType {
  const name = `Create${pascal(type.name)}Input`;
  return once(name, (input) => fieldsOf(input, pascal(type.name), inputFields(type, 'create'), isRequired));
}

export function updateInput(type: RecordType): ClassType {
  return once(`Update${pascal(type.name)}Input`, (input) => {
    Field(() => ID)(input.prototype, 'id');
    Field(() => Int, { description: 'The revision you saw; a later one answers CONFLICT.' })(
      input.prototype,
      'expectedRevision',
    );
    fieldsOf(input, pascal(type.name), inputFields(type, 'update'), () => false);
  });
}

/** A flag or list left out is empty; anything else that cannot be null has to be said. */
const isRequired = (field: KitField) =>
  !field.optional && !['flag', 'texts', 'words', 'refs', 'parts'].includes(field.kind);

function fieldsOf(
  target: ClassType,
  owner: string,
  fields: Record<string, KitField>,
  required: (field: KitField) => boolean,
): void {
  for (const [name, field] of Object.entries(fields)) {
    const options = { nullable: !required(field), description: field.help ?? field.label };
    Field(inputOf(field, owner + capital(name)), options)(target.prototype, name);
  }
}

function inputOf(field: KitField, name: string): () => object {
  if (field.kind === 'ref') return () => ID;
  return field.kind === 'refs' ? () => [ID] : valueType(field, name, partInput);
}

const partInput = (name: string, fields: Record<string, KitField>) =>
  once(`${name}Input`, (part) => fieldsOf(part, name, fields, isRequired));

function once(name: string, build: (target: ClassType) => void): ClassType {
  const known = made.get(name);
  if (known) return known;
  const target = namedClass(name);
  made.set(name, target);
  InputType(name)(target);
  build(target);
  return target;
}
