import { describe, expect, test } from 'vitest';
import { applicableRules } from './applicable-rules.ts';
import { binds } from './binds.ts';
import { isLowered, summaryClass } from './summary-class.ts';

const judged = (
  ruled: 'material' | 'not-material' | 'editorial',
  overruledTo: 'material' | 'not-material' | null = null,
  direction: 'expands' | 'restricts' | 'neutral' = 'expands',
) => ({ class: ruled, overruledTo, direction });

describe('a change clause', () => {
  test.each([
    ['of scope any binds what protects more', 'any', judged('material', null, 'restricts'), true],
    ['of scope adverse does not', 'adverse', judged('material', null, 'restricts'), false],
    ['of scope adverse binds what protects less', 'adverse', judged('material'), true],
    ['of scope adverse binds what cannot be told', 'adverse', judged('material', null, 'neutral'), true],
    ['does not bind what is not material', 'any', judged('not-material'), false],
    ['does not bind what a person lowered', 'any', judged('material', 'not-material'), false],
    ['binds what a person raised', 'any', judged('editorial', 'material'), true],
  ] as const)('%s', (_, scope, difference, bound) => {
    expect(binds(scope, [judged('editorial'), difference])).toBe(bound);
  });
});

test('a version has the class of its weightiest difference', () => {
  expect(summaryClass([judged('editorial'), judged('material'), judged('not-material')])).toBe('material');
  expect(summaryClass([judged('editorial'), judged('material', 'not-material')])).toBe('not-material');
  expect(summaryClass([])).toBe('editorial');
});

test('a class is lowered where it asks for less notice than the rule', () => {
  expect(isLowered(judged('material', 'not-material'))).toBe(true);
  expect(isLowered(judged('not-material', 'material'))).toBe(false);
  expect(isLowered(judged('material'))).toBe(false);
});

test('of each rule the latest edition that applies at the instant is gone by', () => {
  const edition = (
    key: string,
    edition: number,
    inForceAt: string | null,
    retiredAt: string | null = null,
  ) => ({
    key,
    edition,
    inForceAt,
    retiredAt,
  });
  const january = '2026-01-01T00:00:00.000Z';
  const march = '2026-03-01T00:00:00.000Z';
  const editions = [
    edition('a', 2, march),
    edition('a', 1, january),
    edition('a', 3, null),
    edition('b', 1, january, march),
  ];
  const at = (now: string) => applicableRules(editions, now).map(({ key, edition }) => `${key}${edition}`);

  expect(at('2025-12-31T23:59:59.999Z')).toEqual([]);
  expect(at('2026-02-28T23:59:59.999Z')).toEqual(['a1', 'b1']);
  expect(at(march)).toEqual(['a2']);
});
