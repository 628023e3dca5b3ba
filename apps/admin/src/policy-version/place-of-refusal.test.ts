import { expect, test } from 'vitest';
import { placeOfRefusal } from './place-of-refusal.ts';

test.each([
  ['text.120', 'TEXT_UNEXPLAINED', 'text', '120'],
  ['statements.no-sale.terms.choice', 'TERMS_MISSING', 'statements', 'no-sale'],
  ['noticeText', 'MISSING', 'notice', null],
  ['chg_01', 'CLASS_LOWERED', 'differences', null],
])('%s is mended in its tab', (field, code, tab, at) => {
  expect(placeOfRefusal({ field, code, message: '' })).toMatchObject({ tab, at });
});

test('a reason without a place leads nowhere', () => {
  expect(placeOfRefusal({ field: null, code: 'NOTHING_DIFFERS', message: '' })).toBeNull();
});
