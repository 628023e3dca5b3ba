import type { RecordType } from '@privacy-register/schema/kit/record-type';
import { type RecordName, records } from '@privacy-register/schema/records';

export const isRecordName = (name: string): name is RecordName => Object.hasOwn(records, name);

/** The record type that a resource of the dashboard stands for: they share their names. */
export function recordNamed(name: string): RecordType {
  if (!isRecordName(name)) throw new Error(`There is no record type ${name}.`);
  return records[name];
}
