/** Record types as object types. */
import type { Field as KitField } from '@privacy-register/schema/kit/field';
import { typeOfId } from '@privacy-register/schema/kit/id';
import type { RecordType } from '@privacy-register/schema/kit/record-type';
import { type RecordName, records } from '@privacy-register/schema/records';
import { Field, ID, Int, InterfaceType, ObjectType } from 'type-graphql';
import { type ClassType, namedClass } from './class.ts';
import { capital, pascal } from './names.ts';
import { DateTime } from './scalars.ts';
import { valueType } from './value-type.ts';

@InterfaceType('Node', {
  description: 'Anything that has an id.',
  resolveType: (value: { id: string }) => pascal(typeOfId(value.id) ?? ''),
})
export abstract class Node {
  @Field(() => ID)
  id: string;
}

const made = new Map<string, ClassType>();

/** The object type of a record type. References are added by `relations`, which alone can load them. */
export function objectType(name: RecordName): ClassType {
  const type: RecordType = records[name];
  return once(pascal(name), (record) => {
    ObjectType(pascal(name), { implements: Node, description: `${type.label}.` })(record);
    Field(() => ID)(record.prototype, 'id');
    const description =
      'Raised with every change; give it back when you change the record. Null to the public.';
    Field(() => Int, { nullable: true, description })(record.prototype, 'revision');
    Field(() => DateTime)(record.prototype, 'createdAt');
    Field(() => DateTime, { nullable: true })(record.prototype, 'updatedAt');
    for (const by of ['createdBy', 'updatedBy']) Field(() => ID, { nullable: true })(record.prototype, by);
    Field(() => DateTime, { nullable: true })(record.prototype, 'archivedAt');
    fieldsOf(record, pascal(name), type.fields);
  });
}

export function fieldsOf(target: ClassType, owner: string, fields: Record<string, KitField>): void {
  for (const [name, field] of Object.entries(fields)) {
    if (field.secret || field.kind === 'ref' || field.kind === 'refs') continue;
    const nullable = Boolean(field.optional || field.internal);
    const value = valueType(field, owner + capital(name), partType);
    Field(value, { nullable, description: field.help ?? field.label })(target.prototype, name);
  }
}

/** Made once: a field added to it stands wherever the part does. */
export function partType(name: string, fields: Record<string, KitField>): ClassType {
  return once(name, (part) => {
    ObjectType(name)(part);
    fieldsOf(part, name, fields);
  });
}

function once(name: string, build: (target: ClassType) => void): ClassType {
  const known = made.get(name);
  if (known) return known;
  const target = namedClass(name);
  made.set(name, target);
  build(target);
  return target;
}
