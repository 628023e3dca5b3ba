import { inputFields } from '@privacy-register/schema/kit/record-type';
import { statement } from '@privacy-register/schema/record/statement';
import { expect, test } from 'vitest';
import { correctedReading } from './corrected-reading.ts';

test('a correction says only what should have been recorded otherwise', () => {
  const before = { summary: 'One.', modality: 'does', purposes: ['pur_1'], condition: null };
  const after = {
    summary: 'One.',
    modality: 'may',
    purposes: ['pur_1'],
    condition: undefined,
    reason: 'A slip.',
  };

  expect(correctedReading(inputFields(statement, 'update'), { before, after })).toEqual({ modality: 'may' });
});
