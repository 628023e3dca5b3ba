import { expect, test } from 'vitest';
import { sayEnglish } from '../language/say-english.ts';
import { cellLabel } from './cell-label.ts';

test.each([
  ['revised', 'Date last revised'],
  ['share.our-marketing', 'Share? For our marketing purposes—to offer our products and services to you'],
  ['limit.affiliates-to-market', 'Limit? For our affiliates to market to you'],
  ['limit', 'To limit our sharing'],
  ['collect.others', 'What others supply'],
  ['new-cell', 'new-cell'],
])('the cell %s is called «%s»', (cell, label) => {
  expect(cellLabel(cell, sayEnglish)).toBe(label);
});
