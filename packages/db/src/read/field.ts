/** The fields that a viewer may ask about; a hidden one cannot be asked about either: the answer would tell it. */
import type { Field } from '@privacy-register/schema/kit/field';
import { refuse } from '@privacy-register/schema/kit/refusal';
import type { Viewer } from '@privacy-register/schema/permission/viewer';
import { hides } from '@privacy-register/schema/permission/visible';
import { recordName, records } from '@privacy-register/schema/records';
import { columnNamed, type Storage } from '../table/columns.ts';
import type { BuiltColumn, Connection, Phrases, Table, Tables } from '../table/dialect.ts';

export type Scope = { tables: Tables; db: Connection; viewer: Viewer };
export type Asked = { phrases: Phrases; column: BuiltColumn; storage: Storage; field: Field | undefined };

export function columnAsked(scope: Scope, type: string, name: string, path: string): Asked {
  const said = columnNamed(type, name);
  if (!said || isHidden(scope.viewer, type, name)) return refuseField(name, path);
  const { phrases, record } = scope.tables;
  return { phrases, column: record[type][name], storage: said.storage, field: fieldNamed(type, name) };
}

/** The join table of a list of references; null where the field is none. */
export function joinAsked(scope: Scope, type: string, name: string, path: string): Table | null {
  if (fieldNamed(type, name)?.kind !== 'refs') return null;
  if (isHidden(scope.viewer, type, name)) refuseField(name, path);
  return scope.tables.join[type]?.[name];
}

export function hiddenFields(viewer: Viewer, type: string): string[] {
  const names = [...Object.keys(fieldsOf(type)), ...systemFieldsOfStaff];
  return names.filter((name) => isHidden(viewer, type, name));
}

/** Work on a draft raises the revision of what it is about; that there is a draft is for staff to know. */
const systemFieldsOfStaff = ['createdBy', 'updatedBy', 'updatedAt', 'revision'];

function isHidden(viewer: Viewer, type: string, name: string): boolean {
  const field = fieldNamed(type, name);
  if (field) return hides(viewer, field);
  return viewer.kind === 'anonymous' && systemFieldsOfStaff.includes(name);
}

export function fieldNamed(type: string, name: string): Field | undefined {
  const fields = fieldsOf(type);
  return Object.hasOwn(fields, name) ? fields[name] : undefined;
}

const fieldsOf = (type: string): Record<string, Field> => records[recordName(type)].fields;

const refuseField = (name: string, path: string): never =>
  refuse('field-unknown', `There is no field ${name} to ask for here.`, path);
