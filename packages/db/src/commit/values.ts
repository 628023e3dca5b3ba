/** The last look at what is written: names the record type knows, and text that both databases can hold. */
import type { RecordType } from '@privacy-register/schema/kit/record-type';
import { type Issue, Refusal } from '@privacy-register/schema/kit/refusal';
import { isStorable } from '../table/storable.ts';

export function refuseUnfit(type: RecordType, values: Record<string, unknown>): void {
  for (const name of Object.keys(values)) {
    // A misspelt field would be dropped without a word: that is a bug of ours, nobody's input.
    if (name !== 'archivedAt' && !Object.hasOwn(type.fields, name)) throw new Error(`${type.name}.${name}?`);
  }
  const issues = unstorable(values, '').map((field): Issue => {
    return { code: 'value-invalid', field, message: 'Holds a character that cannot be stored.' };
  });
  if (issues.length) throw new Refusal(issues);
}

function unstorable(value: unknown, path: string): string[] {
  if (typeof value === 'string') return isStorable(value) ? [] : [path];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => {
    const further = path ? `${path}.${name}` : name;
    return isStorable(name) ? unstorable(inner, further) : [path];
  });
}
