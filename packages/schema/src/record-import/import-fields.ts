import { type Fields, inputFields, type RecordType } from '../kit/record-type.ts';
import type { RecordName } from '../records.ts';

/** Types whose records are known by a key, so that a second import finds what the first one made. */
export const importTypes: readonly RecordName[] = [
  'legal-entity',
  'platform',
  'data-category',
  'purpose',
  'party',
  'collection-method',
];

/** The fields that a cell of a table can hold, in the order of the record type. */
export function importFields(type: RecordType): Fields {
  const simple = Object.entries(inputFields(type, 'create')).filter(([, field]) => {
    return !['part', 'parts', 'oneOf', 'json'].includes(field.kind);
  });
  return Object.fromEntries(simple);
}
