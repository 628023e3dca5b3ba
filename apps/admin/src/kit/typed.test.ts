import { legalEntity } from '@privacy-register/schema/record/family';
import { expect, test } from 'vitest';
import { typed } from './typed.ts';

const stood = { id: 'ent_1', revision: 1, key: 'one', name: 'One', description: null, regimes: ['glba'] };

test('what differs from what stood is what was typed, of the fields that a person may give', () => {
  const values = { ...stood, revision: 9, key: 'two', name: 'Two', description: '', regimes: [] };

  expect(typed(legalEntity, { doing: 'update', values, stood })).toEqual({ name: 'Two', regimes: [] });
});

test('where something new is made, all that was filled in was typed', () => {
  const values = { key: 'two', name: 'Two', description: '', regimes: [] };

  expect(typed(legalEntity, { doing: 'create', values, stood: {} })).toEqual({ key: 'two', name: 'Two' });
});
