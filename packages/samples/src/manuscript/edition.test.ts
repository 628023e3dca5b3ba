import { expect, test } from 'vitest';
import { edition, followed, numbered } from './edition.ts';
import type { Manuscript } from './said.ts';

const letters = {
  key: 'letters',
  kind: 'retention',
  modality: 'does',
  summary: 'Kept.',
  quotes: ['letters'],
} as const;
const faxes = { ...letters, key: 'faxes' };
const first: Manuscript = {
  text: 'We keep letters.',
  notice: 'Old.',
  statements: numbered([letters, faxes]),
  asides: [],
};

test('what is not edited stays, the notice apart', () => {
  const next = edition(first, { words: [], notice: null });

  expect(next).toEqual({ ...first, notice: null, dataScope: null });
});

test('statements are changed by key and added at their place', () => {
  const next = edition(first, {
    words: [followed('letters.', 'Not for long.')],
    notice: '\nNews\nfor you.',
    added: [{ ...letters, key: 'mail', order: 15 }],
    changed: { faxes: { modality: 'may' } },
  });

  expect(next.text).toBe('We keep letters. Not for long.');
  expect(next.notice).toBe('News for you.');
  expect(next.statements.map(({ key, modality }) => [key, modality])).toEqual([
    ['letters', 'does'],
    ['mail', 'does'],
    ['faxes', 'may'],
  ]);
});

test('a change of a statement that is not there is refused', () => {
  expect(() => edition(first, { words: [], notice: null, changed: { telex: {} } })).toThrow('telex');
});
