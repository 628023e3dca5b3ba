/** Record types as filters and orders. Only names from the record type reach the database. */
import type { Field as KitField } from '@privacy-register/schema/kit/field';
import type { RecordType } from '@privacy-register/schema/kit/record-type';
import { type RecordName, recordName, records } from '@privacy-register/schema/records';
import { Field, ID, InputType, Int, registerEnumType } from 'type-graphql';
import { type ClassType, namedClass } from './class.ts';
import { enumOf } from './enums.ts';
import { capital, pascal } from './names.ts';
import { DateTime, Day } from './scalars.ts';

const made = new Map<string, ClassType>();

export function filterInput(type: RecordType): ClassType {
  const name = `${pascal(type.name)}Filter`;
  return once(name, (filter) => {
    for (const many of ['and', 'or']) Field(() => [filter], { nullable: true })(filter.prototype, many);
    Field(() => filter, { nullable: true })(filter.prototype, 'not');
    const said = { nullable: true, description: 'Says every one of these words, whole or begun.' };
    Field(() => String, said)(filter.prototype, 'search');
    const [idTest, instantTest] = [test('IdTest', () => ID), test('InstantTest', () => DateTime)];
    Field(() => idTest, { nullable: true })(filter.prototype, 'id');
    for (const at of ['createdAt', 'updatedAt', 'archivedAt']) {
      Field(() => instantTest, { nullable: true })(filter.prototype, at);
    }
    for (const [field, kind] of Object.entries(type.fields)) {
      const tested = kind.secret ? null : testOf(kind, pascal(type.name) + capital(field));
      if (tested) Field(() => tested, { nullable: true })(filter.prototype, field);
    }
  });
}

function testOf(field: KitField, name: string): ClassType | null {
  switch (field.kind) {
    case 'text':
    case 'prose':
      return test('TextTest', () => String);
    case 'word': {
      const list = enumOf(field.words, name);
      return test(`${name}Test`, () => list);
    }
    case 'count':
      return test('CountTest', () => Int);
    case 'instant':
      return test('InstantTest', () => DateTime);
    case 'day':
      return test('DayTest', () => Day);
    case 'flag':
      return test('FlagTest', () => Boolean);
    case 'ref':
      return referenceTest(recordName(field.to));
    case 'refs':
      return listTest();
    default:
      return null;
  }
}

function test(name: string, of: () => object): ClassType {
  return once(name, (input) => {
    const comparisons = name === 'FlagTest' ? ['eq', 'ne'] : ['eq', 'ne', ...ordered(name)];
    for (const each of comparisons) Field(of, { nullable: true })(input.prototype, each);
    Field(() => [of()], { nullable: true })(input.prototype, 'in');
    Field(() => Boolean, { nullable: true })(input.prototype, 'isNull');
    if (name === 'TextTest') Field(() => String, { nullable: true })(input.prototype, 'contains');
  });
}

const ordered = (name: string) =>
  ['CountTest', 'InstantTest', 'DayTest', 'TextTest'].includes(name) ? ['lt', 'lte', 'gt', 'gte'] : [];

function referenceTest(to: RecordName): ClassType {
  return once(`${pascal(to)}ReferenceTest`, (input) => {
    for (const each of ['eq', 'ne']) Field(() => ID, { nullable: true })(input.prototype, each);
    Field(() => [ID], { nullable: true })(input.prototype, 'in');
    Field(() => Boolean, { nullable: true })(input.prototype, 'isNull');
    const inner = filterInput(records[to]);
    Field(() => inner, { nullable: true })(input.prototype, 'is');
  });
}

const listTest = () =>
  once('ListTest', (input) =>
    Field(() => [ID], { description: 'Holds one of these.' })(input.prototype, 'some'),
  );

const sortable = ['text', 'word', 'count', 'instant', 'day', 'flag'];

export function orderInput(type: RecordType): ClassType {
  return once(`${pascal(type.name)}Order`, (input) => {
    const own = Object.entries(type.fields).filter(
      ([, field]) => sortable.includes(field.kind) && !field.secret,
    );
    const names = ['id', 'createdAt', 'updatedAt', ...own.map(([name]) => name)];
    const fields = Object.fromEntries(
      names.map((name) => [name.replace(/[A-Z]/g, '_$&').toUpperCase(), name]),
    );
    registerEnumType(fields, { name: `${pascal(type.name)}OrderField` });
    Field(() => fields)(input.prototype, 'field');
    const direction = enumOf(directions, 'OrderDirection');
    Field(() => direction)(input.prototype, 'direction');
  });
}

const directions = ['asc', 'desc'] as const;

function once(name: string, build: (target: ClassType) => void): ClassType {
  const known = made.get(name);
  if (known) return known;
  const target = namedClass(name);
  made.set(name, target);
  InputType(name)(target);
  build(target);
  return target;
}
