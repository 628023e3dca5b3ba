import type { RecordShape } from './shape.ts';
import { shown, type Values } from './value.ts';

/** As untyped as JSON: each caller says which record it asked for. */
export function recordOf(type: RecordShape, row: Values): ReturnType<typeof JSON.parse> {
  return shown(type.fields, row);
}

export const recordsOf = (type: RecordShape, rows: readonly Values[]): ReturnType<typeof JSON.parse> =>
  rows.map((row) => recordOf(type, row));
