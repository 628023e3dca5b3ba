import { sample } from '@privacy-register/schema/testing/sample';
import { expect, test } from 'vitest';
import { countByClass, nameOfStep, stepByKey, stepIn, waitsForAnswer } from './review-step.ts';

test.each([
  [null, 0],
  ['1', 0],
  ['3', 2],
  ['end', 3],
  ['9', 3],
  ['0', 0],
  ['x', 0],
])('the address %s leads to step %i of three and the end', (asked, step) => {
  expect(stepIn(asked, 3)).toBe(step);
});

test('each step has a name that leads back to it', () => {
  expect([0, 1, 2, 3].map((step) => stepIn(nameOfStep(step, 3), 3))).toEqual([0, 1, 2, 3]);
});

test.each([
  ['j', 0, 1],
  ['j', 3, 3],
  ['k', 3, 2],
  ['k', 0, 0],
  ['x', 1, null],
])('%s at step %i leads to %s', (key, step, to) => {
  expect(stepByKey(key, step, 3)).toBe(to);
});

test('a lowered class waits for each approver, until consented to or kept', () => {
  const lowered = sample('change', { class: 'material', overruledTo: 'editorial' });

  expect(waitsForAnswer(lowered, 'mbr_bob')).toBe(true);
  expect(waitsForAnswer({ ...lowered, consentedBy: 'mbr_bob' }, 'mbr_bob')).toBe(false);
  expect(waitsForAnswer({ ...lowered, consentedBy: 'mbr_cat' }, 'mbr_bob')).toBe(true);
  expect(waitsForAnswer({ ...lowered, overruledTo: null, keptBy: 'mbr_cat' }, 'mbr_bob')).toBe(false);
});

test('differences are counted by the class that counts', () => {
  const material = sample('change', { class: 'material' });
  const lowered = sample('change', { class: 'material', overruledTo: 'editorial' });

  expect(countByClass([material, lowered, material])).toEqual([
    { class: 'material', count: 2 },
    { class: 'editorial', count: 1 },
  ]);
});
