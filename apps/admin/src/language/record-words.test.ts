import type { Field } from '@privacy-register/schema/kit/field';
import { refusalCodes } from '@privacy-register/schema/kit/refusal-codes';
import { records } from '@privacy-register/schema/records';
import { describe, expect, it } from 'vitest';
import { spelled } from '../words/spelled.ts';
import { dictionaryOf } from './dictionary.ts';

const wordsOf = (field: Field): string[] => [
  field.label,
  ...(field.help ? [field.help] : []),
  ...('words' in field ? field.words.map(spelled) : []),
  ...('fields' in field ? Object.values(field.fields).flatMap(wordsOf) : []),
];

const wordsOfRecords = Object.values(records).flatMap(({ label, plural, fields }) => [
  label,
  plural,
  ...Object.values<Field>(fields).flatMap(wordsOf),
]);

describe.each(['es', 'fr'] as const)('in %s', (language) => {
  it('every label, help and word of the record types can be said', async () => {
    const dictionary = await dictionaryOf(language);

    expect([...new Set(wordsOfRecords)].filter((words) => !dictionary[words])).toEqual([]);
  });

  it('every refusal has a sentence, which names no value', async () => {
    const dictionary = await dictionaryOf(language);
    const told = refusalCodes.map((code) => [code, dictionary[`refusal.${code}`]] as const);

    expect(told.filter(([, sentence]) => !sentence?.endsWith('.') || sentence.includes('%{'))).toEqual([]);
  });
});
