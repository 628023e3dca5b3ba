import { expect, test } from 'vitest';
import { type Field, isList } from './kit/field.ts';
import { newId, typeOfId } from './kit/id.ts';
import { type RecordType, systemFields } from './kit/record-type.ts';
import { recordName, records } from './records.ts';

const types: RecordType[] = Object.values(records);
const fields = types.flatMap((type) =>
  Object.entries(type.fields).map(([name, field]) => ({ at: `${type.name}.${name}`, type, name, field })),
);

test('every record type is found under its own name, with an id prefix and words of its own', () => {
  for (const [name, type] of Object.entries(records)) expect(type.name).toBe(name);
  for (const of of ['prefix', 'label', 'plural'] as const) {
    const said = types.map((type) => type[of]);
    expect(new Set(said).size, of).toBe(said.length);
  }
  for (const { prefix } of types) expect(prefix).toMatch(/^[a-z]{3}$/);
});

test('an id tells its record type, and nothing else does', () => {
  for (const name of Object.keys(records).map(recordName)) expect(typeOfId(newId(name))).toBe(name);
  for (const id of ['', '_', 'constructor_1', '__proto__', 'xyz_1', 'pol']) expect(typeOfId(id)).toBeNull();
});

test('every reference names a record type', () => {
  for (const { at, field } of fields) if ('to' in field) expect(Object.keys(records), at).toContain(field.to);
});

test('every title, unique set, edge and public condition names fields that are there', () => {
  for (const type of types) {
    const edges = type.acyclic
      ? [type.acyclic.from, type.acyclic.to, ...Object.keys(type.acyclic.where)]
      : [];
    const named = [type.title, ...(type.unique ?? []).flat(), ...edges, ...Object.keys(type.anonymous ?? {})];
    const known = [...Object.keys(type.fields), ...systemFields];
    for (const name of named) expect(known, type.name).toContain(name);
  }
});

test('no field takes a name that every record, or every filter, has already', () => {
  const taken = ['id', 'revision', ...systemFields, 'and', 'or', 'not', 'do'];
  for (const { at, name } of fields) {
    expect(taken, at).not.toContain(name);
    expect(name, at).toMatch(/^[a-z][a-zA-Z0-9]*$/);
  }
});

test('a reference keeps to itself: only one to its own record type can be free of cycles', () => {
  for (const { at, type, field } of fields) {
    if ('to' in field && field.acyclic) expect(field.to, at).toBe(type.name);
  }
});

test('no field accepts a control character or half a surrogate pair, at any depth', () => {
  const controls = ['\0', '\u0001', '\u0007', '\u007f', '\u0085', '\ud800', '\udfff'];

  for (const { at, field } of fields.flatMap(withParts)) {
    if (field.kind === 'json' || 'fields' in field) continue;
    for (const control of controls) {
      const words = `a${control}b`;
      const given = isList(field.kind) ? [words] : words;
      expect(field.value.safeParse(given).success, `${at} ${JSON.stringify(control)}`).toBe(false);
    }
  }
});

type Placed = { at: string; field: Field };

function withParts({ at, field }: Placed): Placed[] {
  if (!('fields' in field)) return [{ at, field }];
  const parts = Object.entries(field.fields);
  return parts.flatMap(([name, inner]) => withParts({ at: `${at}.${name}`, field: inner }));
}
