import { newId } from '@privacy-register/schema/kit/id';
import { startingMaterialRules } from '@privacy-register/schema/material-rule/starting-material-rules';
import { startingVocabulary } from '@privacy-register/schema/vocabulary/starting-vocabulary';
import { expect, test } from 'vitest';
import { lackingTerms, startingChanges } from './starting.ts';

const now = '2026-03-08T06:30:00.000Z';
const changes = startingChanges({ newId, now }).flatMap((change) => (change.do === 'create' ? [change] : []));
const ofType = (type: string) => changes.filter((change) => change.type === type);

test('every term and every rule is made once', () => {
  const terms = Object.values(startingVocabulary).flat();

  expect(changes).toHaveLength(terms.length + startingMaterialRules.length);
  expect(new Set(changes.map(({ id }) => id)).size).toBe(changes.length);
});

test('a term names its wider terms by the ids of terms made before it', () => {
  const made = new Set<string>();

  for (const { id, values } of changes) {
    const parents = Array.isArray(values.parents) ? values.parents : [];
    expect(parents.filter((parent) => !made.has(parent))).toEqual([]);
    made.add(id);
  }
});

test('purposes carry the reasons of the model privacy form, other terms none', () => {
  const joint = ofType('purpose').find(({ values }) => values.key === 'joint-marketing');

  expect(joint?.values.glbaReason).toBe('joint-marketing');
  expect(ofType('party').filter(({ values }) => 'glbaReason' in values)).toEqual([]);
});

test('the rules of material change apply from the start', () => {
  expect(new Set(ofType('material-rule').map(({ values }) => values.inForceAt))).toEqual(new Set([now]));
});

test('a register of an earlier edition gets the terms it lacks, under the terms it has', () => {
  const email = { id: newId('data-category'), key: 'contact-information' };
  const all = startingVocabulary['data-category'].map(({ key }) => ({ id: newId('data-category'), key }));
  const held = {
    party: [],
    'collection-method': [],
    purpose: [],
    'data-category': [...all.filter(({ key }) => !['email', email.key].includes(key)), email],
  };

  const made = lackingTerms(held, { newId, now }).flatMap((change) =>
    change.do === 'create' && change.type === 'data-category' ? [change.values] : [],
  );

  expect(made).toEqual([expect.objectContaining({ key: 'email', parents: [email.id] })]);
});
