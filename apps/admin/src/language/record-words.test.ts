import { refusalCodes } from '@privacy-register/schema/kit/refusal-codes';
import { describe, expect, it } from 'vitest';
import { dictionaryOf } from './dictionary.ts';
import { wordsOfRecords } from './words-of-records.ts';

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
