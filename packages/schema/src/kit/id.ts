import { typeidUnboxed } from 'typeid-js';
import { type RecordName, records } from '../records.ts';

/** Makes a readable, typed, time-ordered id, such as `pol_01jd3…` (TypeID: prefix and UUIDv7). */
export type NewId = (type: RecordName) => string;

export const newId: NewId = (type) => typeidUnboxed(records[type].prefix);

export function typeOfId(id: string): RecordName | null {
  const prefix = id.slice(0, Math.max(0, id.indexOf('_')));
  const found = Object.values(records).find((type) => type.prefix === prefix);
  return found ? found.name : null;
}
