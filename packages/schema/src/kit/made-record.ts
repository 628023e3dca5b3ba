/** Records as they will stand once they are made, for rules that build on what others have just decided. */

import { type RecordName, type Records, records } from '../records.ts';
import type { Field } from './field.ts';
import { blank } from './record-type.ts';

type Made = { id: string; at: string; by: string; values: Record<string, unknown> };

export function madeRecord<N extends RecordName>(name: N, { id, at, by, values }: Made): Records[N] {
  const kept = { revision: 1, createdAt: at, createdBy: by, updatedAt: at, updatedBy: by, archivedAt: null };
  const made = { ...blank(records[name]), ...values, ...kept, id };
  if (!isRecord(name, made)) throw new Error(`This is no ${records[name].label}: ${JSON.stringify(made)}`);
  return made;
}

/** Whether every field is as its record type has it. */
export function isRecord<N extends RecordName>(name: N, made: object): made is Records[N] {
  const said = new Map(Object.entries(made));
  return Object.entries<Field>(records[name].fields).every(
    ([key, { value }]) => value.safeParse(said.get(key)).success,
  );
}
