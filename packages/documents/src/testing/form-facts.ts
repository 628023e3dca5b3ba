/** The facts of a reading as the form asks for them, with the vocabulary of the samples. */
import { practice } from '@privacy-register/schema/practice/practice';
import { askOf } from '@privacy-register/schema/practice/question';
import type { Reading } from '@privacy-register/schema/snapshot/reading';
import { glbaReasonOf } from '@privacy-register/schema/vocabulary/starting-purposes';
import type { Facts } from '../model-form/facts.ts';
import { sampleVocabulary } from './sample-readings.ts';

export function formFacts(reading: Reading): Facts {
  const { terms: vocabulary, entities } = sampleVocabulary;
  const purposes = new Map(Object.entries(glbaReasonOf).map(([purpose, reason]) => [reason, purpose]));
  return {
    reading,
    ask: (asked) =>
      practice(askOf({ ...asked, audience: 'customer' }), reading, { vocabulary, prevailing: [] }),
    purposeOf: (reason) => purposes.get(reason) ?? null,
    entities,
  };
}
