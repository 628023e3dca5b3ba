/** Every label, help and word of the record types, as the screens show them. */
import type { Field } from '@privacy-register/schema/kit/field';
import { records } from '@privacy-register/schema/records';
import { spelled } from '../words/spelled.ts';

const wordsOf = (field: Field): string[] => [
  field.label,
  ...(field.help ? [field.help] : []),
  ...('words' in field ? field.words.map(spelled) : []),
  ...('fields' in field ? Object.values(field.fields).flatMap(wordsOf) : []),
];

export const wordsOfRecords = Object.values(records).flatMap(({ label, plural, fields }) => [
  label,
  plural,
  ...Object.values<Field>(fields).flatMap(wordsOf),
]);
