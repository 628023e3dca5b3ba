import { expect, it } from 'vitest';
import { passageOf } from '../policy-text/passage.ts';
import { textHash } from '../policy-text/text-hash.ts';
import { aStatement } from '../statement/statement.cases.ts';
import { followed, reanchor } from './reanchor.ts';

const before = 'We collect names. We keep them for a year. Thank you for reading.';
const system = {
  revision: 3,
  createdAt: '2026-05-04T15:00:00.000Z',
  createdBy: 'mbr_a',
  updatedAt: '2026-05-04T15:00:00.000Z',
  updatedBy: 'mbr_a',
  archivedAt: null,
  version: 'ver_a',
};
const passage = passageOf(before, 18, 43);
const statement = { ...aStatement({ key: 'keep', passages: [passage] }), ...system, id: 'stm_a' };
const thanks = before.slice(44);
const mark = {
  ...system,
  id: 'mrk_a',
  sourceDocument: null,
  start: 44,
  end: before.length,
  sha256: textHash(thanks),
  kind: 'no-fact' as const,
  reason: 'A courtesy.',
};
const follow = (after: string) => reanchor({ before, after, statements: [statement], marks: [mark] });

it('moves passages and marks with their words', () => {
  const after = before.replace('names', 'names and addresses');

  const changes = follow(after);

  expect(changes).toMatchObject([
    {
      do: 'update',
      id: 'stm_a',
      revision: 3,
      values: { passages: [{ start: 32, end: 57, sha256: passage.sha256 }] },
    },
    { do: 'update', id: 'mrk_a', revision: 3, values: { start: 58, end: after.length } },
  ]);
});

it('leaves alone what stands in its place', () => {
  expect(follow(before)).toEqual([]);
});

it('leaves a passage whose words are gone where it was, for submit to tell', () => {
  const changes = follow(before.replace('a year', 'two years'));

  expect(changes).toMatchObject([{ id: 'mrk_a' }]);
});

it('moves a mark that is longer than a passage may be', () => {
  const long = `${before} ${'Thank you all. '.repeat(40)}`;
  const longMark = { ...mark, end: long.length, sha256: textHash(long.slice(44)) };

  const changes = reanchor({ before: long, after: `News. ${long}`, statements: [], marks: [longMark] });

  expect(changes).toMatchObject([{ id: 'mrk_a', values: { start: 50, end: long.length + 6 } }]);
});

it('gives back the same records where nothing moved', () => {
  const { statements } = followed({ before, after: `${before} News.`, statements: [statement], marks: [] });

  expect(statements[0]).toBe(statement);
});
