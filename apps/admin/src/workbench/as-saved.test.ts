import { passageOf } from '@privacy-register/schema/policy-text/passage';
import { aStatement } from '@privacy-register/schema/statement/statement.cases';
import { expect, test } from 'vitest';
import { asSaved } from './as-saved.ts';

const before = 'We collect names. We keep them for a year.';
const system = {
  ...{ id: 'stm_a', revision: 1, version: 'ver_a', archivedAt: null },
  ...{ createdAt: '2026-05-04T15:00:00.000Z', createdBy: 'mbr_a' },
  ...{ updatedAt: '2026-05-04T15:00:00.000Z', updatedBy: 'mbr_a' },
};
const said = (start: number, end: number) => ({
  ...aStatement({ key: 'keep', passages: [passageOf(before, start, end)] }),
  ...system,
});
const saved = (after: string, statement = said(18, 42)) =>
  asSaved({ before, after, statements: [statement], marks: [] });

test('a link goes along with its words while the text before them grows', () => {
  const { statements, broken } = saved(`News! ${before}`);

  expect(statements[0]?.passages[0]).toMatchObject({ start: 24, end: 48 });
  expect(broken).toEqual([]);
});

test('a link whose words are typed over is told before anything is saved', () => {
  const { broken } = saved(before.replace('a year', 'two years'));

  expect(broken).toMatchObject([
    { words: 'We keep them for a year.', statement: { key: 'keep' }, heir: { start: 18, end: 45 } },
  ]);
});

test('a link that was broken before is not told as broken by what is typed', () => {
  const stale = said(0, 17);
  const passages = stale.passages.map((passage) => ({ ...passage, sha256: 'f'.repeat(64) }));

  expect(saved(`${before} News.`, { ...stale, passages }).broken).toEqual([]);
});
