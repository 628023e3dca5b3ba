import { part } from '@privacy-register/schema/kit/field';
import { longestPassage } from '@privacy-register/schema/policy-text/passage';
import { textHash } from '@privacy-register/schema/policy-text/text-hash';
import { unexplained } from '@privacy-register/schema/policy-text/unexplained';
import { statementKinds } from '@privacy-register/schema/record/words';
import { records } from '@privacy-register/schema/records';
import type { SnapshotStatement } from '@privacy-register/schema/snapshot/snapshot';
import { checkStatement } from '@privacy-register/schema/statement/check-statement';
import { startingVocabulary } from '@privacy-register/schema/vocabulary/starting-vocabulary';
import { describe, expect, test } from 'vitest';
import { markValues } from '../manuscript/mark-values.ts';
import type { IdOf } from '../manuscript/naming.ts';
import type { Manuscript } from '../manuscript/said.ts';
import { statementValues } from '../manuscript/statement-values.ts';
import { consumerNotice } from './consumer-notice.ts';
import { noticeOccasions, noticePartners } from './consumer-notice-vocabulary.ts';
import { draftInReview } from './draft-in-review.ts';
import { entities, platforms } from './family.ts';
import { firstVersion } from './first-version.ts';
import { fourthVersion } from './fourth-version.ts';
import { secondVersion } from './second-version.ts';
import { thirdVersion } from './third-version.ts';

const versions: [string, Manuscript][] = [
  ['first', firstVersion],
  ['second', secondVersion],
  ['third', thirdVersion],
  ['fourth', fourthVersion],
  ['draft', draftInReview],
  ['notice', consumerNotice],
];
const idOf: IdOf = (type, key) => {
  const own: readonly { key: string }[] = [...entities, ...noticeOccasions, ...noticePartners];
  const keys = [...{ ...startingVocabulary, 'legal-entity': [] }[type], ...own].map((each) => each.key);
  if (!keys.some((each) => each === key)) throw new Error(`No ${type} ${key}`);
  return `one_${key.replaceAll('-', '').padEnd(26, '0').slice(0, 26)}`;
};
const someVersion = 'ver_01jd3000000000000000000000';
const whole = part(records.statement.fields, { label: 'Statement' }).value;

function statementsOf(manuscript: Manuscript): SnapshotStatement[] {
  return statementValues(manuscript, someVersion, idOf).map((values) => {
    const { version, ...content } = whole.parse(values);
    return content;
  });
}

describe.each(versions)('the %s version', (_, manuscript) => {
  const { text } = manuscript;
  const statements = statementsOf(manuscript);

  test('says nothing that a statement or a mark does not explain', () => {
    const by = { statementsBefore: [], statementsAfter: statements, differences: [], marksBefore: [] };

    expect(unexplained(null, text, { ...by, marks: markValues(manuscript, someVersion) })).toEqual([]);
  });

  test('has statements that fit their kinds and each other', () => {
    expect(statements.flatMap((each) => checkStatement(each, statements, text))).toEqual([]);
  });

  test('has passages with the hashes of the words they stand on', () => {
    for (const { start, end, sha256 } of statements.flatMap(({ passages }) => passages)) {
      expect(textHash(text.slice(start, end))).toBe(sha256);
      expect(end - start).toBeLessThanOrEqual(longestPassage);
    }
  });

  test('has a passage for whatever it states, and none for an absence', () => {
    for (const { key, modality, passages } of statements)
      expect([key, passages.length > 0]).toEqual([key, modality !== 'not-stated']);
  });

  test('stands in sections, statements in the order of the text', () => {
    const told = statements.filter(({ passages }) => passages.length > 0);
    const starts = told.map(({ passages }) => passages[0]?.start ?? 0);

    expect(starts).toEqual([...starts].sort((a, b) => a - b));
    expect(told.filter(({ section }) => !section)).toEqual([]);
  });
});

test('every kind of statement appears', () => {
  expect(new Set(firstVersion.statements.map(({ kind }) => kind))).toEqual(new Set(statementKinds));
});

test('the text is as long as such texts are', () => {
  const words = firstVersion.text.split(/\s+/).length;

  expect(words).toBeGreaterThan(900);
  expect(words).toBeLessThan(1400);
  expect(firstVersion.statements.length).toBeGreaterThanOrEqual(35);
});

test('no real company is named, and every address is one that nobody can have', () => {
  const said = JSON.stringify([versions, entities, platforms]);

  expect(said).not.toMatch(/met\s?life|mass\s?mutual/i);
  expect(said.match(/[\w.@-]+\.(com|org|net|gov)\b/gi)).toBeNull();
  expect(said.match(/\d{3}-\d{3}-\d{4}/g)?.filter((number) => !number.includes('-555-01'))).toEqual([]);
});
