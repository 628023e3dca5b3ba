import { z } from 'zod';
import type { Field, ValuesOf } from './field.ts';
import { isList } from './field.ts';
import type { Filter } from './filter.ts';

export type Fields = Record<string, Field>;

/** A kind of record: the one place where its fields are said. */
export type RecordType<N extends string = string, F extends Fields = Fields> = {
  name: N;
  /** First part of its ids, as in `plt_01jd…`. */
  prefix: string;
  label: string;
  plural: string;
  /** The field a person knows it by. */
  title: string;
  fields: F;
  /** What anonymous callers may see of it: those that match, or nothing. */
  anonymous: Filter | null;
  /** Sets of fields that no two records share. */
  unique?: string[][];
  /** Records that are edges of a graph which must not close on itself. */
  acyclic?: { from: string; to: string; where: Record<string, string> };
  /** False for records that come and go with traffic, such as sessions. */
  audited?: false;
  /** False for what nobody looks for by its words. */
  searched?: false;
};

export type System = {
  id: string;
  revision: number;
  createdAt: string;
  createdBy: string;
  updatedAt: string;
  updatedBy: string;
  archivedAt: string | null;
};
export const systemFields = ['createdAt', 'createdBy', 'updatedAt', 'updatedBy', 'archivedAt'] as const;

export type RecordOf<R extends RecordType> = System & ValuesOf<R['fields']>;

export function recordType<const N extends string, F extends Fields>(
  type: RecordType<N, F>,
): RecordType<N, F> {
  return type;
}

/** The fields a person may give: all when a record is made, those not fixed when it is changed. */
export function inputFields(type: RecordType, doing: 'create' | 'update'): Fields {
  const given = Object.entries(type.fields).filter(
    ([, field]) => !field.ruled && !(doing === 'update' && field.fixed),
  );
  return Object.fromEntries(given);
}

/** Parses what a person gave. Left out when made: empty; left out when changed: kept. */
export function inputOf(type: RecordType, doing: 'create' | 'update'): z.ZodObject {
  const shape = Object.entries(inputFields(type, doing)).map(([name, field]) => {
    return [name, doing === 'update' ? field.value.optional() : whenMade(field)] as const;
  });
  return z.strictObject(Object.fromEntries(shape));
}

/** A record as made: every field that was not given is empty. */
export function blank(type: RecordType): Record<string, unknown> {
  return Object.fromEntries(Object.entries(type.fields).map(([name, field]) => [name, emptyOf(field)]));
}

function whenMade(field: Field): z.ZodType {
  const empty = emptyOf(field);
  return empty === null && !field.optional ? field.value : field.value.default(empty);
}

function emptyOf(field: Field): unknown {
  if (isList(field.kind)) return [];
  return field.kind === 'flag' && !field.optional ? false : null;
}
