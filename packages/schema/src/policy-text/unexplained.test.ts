import { describe, expect, test } from 'vitest';
import { differences } from '../difference/differences.ts';
import type { SnapshotStatement } from '../snapshot/snapshot.ts';
import { aStatement } from '../statement/statement.cases.ts';
import type { TextMark } from './no-fact.ts';
import { passageOf } from './passage.ts';
import { textHash } from './text-hash.ts';
import type { Explanation } from './unexplained.ts';
import { unexplained } from './unexplained.ts';
import { wordsBeside } from './words-beside.ts';

const sharing = 'We share names.';
const keeping = 'We keep them two years.';
const closing = 'Thank you.';
const text = `# Us\n\n${sharing} ${keeping} ${closing}`;

/** A statement whose passages are these words of a text. */
const said = (within: string, key: string, words: string, rest: Partial<SnapshotStatement> = {}) => {
  const start = within.indexOf(words);
  const passages = start === -1 ? [] : [passageOf(within, start, start + words.length)];
  return aStatement({ key, passages, ...rest });
};
const marked = (within: string, words: string, rest: Partial<TextMark> = {}): TextMark => {
  const start = within.indexOf(words);
  return {
    start,
    end: start + words.length,
    sha256: textHash(words),
    kind: 'no-fact',
    reason: 'Courtesy',
    ...rest,
  };
};
const removal = (words: string): TextMark => marked('', '', { start: 3, end: 3, sha256: textHash(words) });
const before = [said(text, 'sharing', 'share names'), said(text, 'keeping', 'two years')];

function explain(after: string, by: Partial<Explanation>): Explanation {
  const statementsAfter = by.statementsAfter ?? before.map((one) => ({ ...one, ...anew(after, one) }));
  const found = differences(before, statementsAfter, () => []);
  return { statementsBefore: before, differences: found, marksBefore: [], marks: [], ...by, statementsAfter };
}

/** The passages of an unchanged statement where its words stand now. */
const anew = (after: string, { key }: SnapshotStatement) => ({
  passages: said(after, key, key === 'sharing' ? 'share names' : 'two years').passages,
});
const left = (after: string, by: Partial<Explanation> = {}) =>
  unexplained(text, after, explain(after, by)).map((one) => `${one.sort} ${one.text}`);

const added = `${text} We sell names.`;
const changed = text.replace('two years', 'ten years');
const gone = text.replace(` ${closing}`, '');
const moved = `# Us\n\n${closing} ${sharing} ${keeping}`;
const stated = (after: string, words: string) => ({
  statementsAfter: [...before.map((one) => ({ ...one, ...anew(after, one) })), said(after, 'new', words)],
});

describe('a sentence needs', () => {
  test.each<[string, string, Partial<Explanation>, string[]]>([
    ['nothing where nothing changed', text, {}, []],
    ['nothing where only the layout did', `Us\n==\n\n- ${sharing}\n- **${keeping}**\n\n${closing}`, {}, []],
    ['an explanation when added', added, {}, ['added We sell names.']],
    ['a new statement', added, stated(added, 'We sell names.'), []],
    ['a new statement of its own', added, stated(added, 'Thank you.'), ['added We sell names.']],
    ['or a mark', added, { marks: [marked(added, 'We sell names.')] }, []],
    [
      'a mark with a reason',
      added,
      { marks: [marked(added, 'We sell names.', { reason: ' ' })] },
      ['added We sell names.'],
    ],
    [
      'a mark that says no fact',
      added,
      { marks: [marked(added, 'We sell names.', { kind: 'artefact' })] },
      ['added We sell names.'],
    ],
    [
      'a mark of its words as they stand',
      added,
      { marks: [marked(added, 'We sell names.', { sha256: textHash('We buy.') })] },
      ['added We sell names.'],
    ],
    ['a mark of it whole', added, { marks: [marked(added, 'sell names.')] }, ['added We sell names.']],
    ['a mark for itself alone', added, { marks: [marked(added, added)] }, ['added We sell names.']],
    [
      'an explanation when changed',
      changed,
      { statementsAfter: before },
      ['changed We keep them ten years.'],
    ],
    [
      'a changed statement',
      changed,
      {
        statementsAfter: [
          said(changed, 'sharing', 'share names'),
          said(changed, 'keeping', 'ten years', { modality: 'does' }),
        ],
      },
      [],
    ],
    [
      'a statement that changed in more than its place',
      changed,
      {
        statementsAfter: [
          said(changed, 'sharing', 'share names'),
          { ...said(changed, 'keeping', 'We keep'), passages: before[1]?.passages ?? [], section: 'Two' },
        ],
      },
      ['changed We keep them ten years.'],
    ],
    [
      'nothing for courtesy that became a stated fact',
      text.replace(closing, 'Thank you all.'),
      stated(text.replace(closing, 'Thank you all.'), 'Thank you all.'),
      [],
    ],
    ['a mark up to its end', added, { marks: [marked(added, 'We sell')] }, ['added We sell names.']],
    ['an explanation when removed', gone, {}, ['removed Thank you.']],
    ['a mark it had before', gone, { marksBefore: [marked(text, closing)] }, []],
    ['or a mark where it stood', gone, { marks: [removal(closing)] }, []],
    ['that mark for its own words', gone, { marks: [removal(sharing)] }, ['removed Thank you.']],
    [
      'or a statement that went with it',
      text.replace(`${sharing} `, ''),
      { statementsAfter: [said(text.replace(`${sharing} `, ''), 'keeping', 'two years')] },
      [],
    ],
    ['an explanation when moved unsaid', moved, {}, ['moved Thank you.']],
    ['a mark where it moved', moved, { marks: [marked(moved, closing)] }, []],
    ['nothing when its statement moved along', `# Us\n\n${keeping} ${sharing} ${closing}`, {}, []],
  ])('%s', (_, after, by, expected) => {
    expect(left(after, by)).toEqual(expected);
  });
});

test('a fact cannot be edited into courtesy while its statement stands', () => {
  const after = text.replace('two years', 'for years');
  const by = { statementsAfter: before, marks: [marked(after, 'We keep them for years.')] };

  expect(left(after, by)).toEqual(['removed We keep them two years.']);
});

test('where the old text is not known, any statement explains a sentence', () => {
  const by = explain(text, { marks: [marked(text, closing)] });

  expect(unexplained(null, text, by)).toEqual([{ sort: 'added', start: 2, end: 4, text: 'Us' }]);
});

test('offsets lead to the sentence in the text it is from', () => {
  const [open] = unexplained(text, added, explain(added, {}));

  expect(added.slice(open?.start, open?.end)).toBe('We sell names.');
});

describe('words beside the statements', () => {
  const beside = (after: string, by: Partial<Explanation> = {}) =>
    wordsBeside(text, after, explain(after, by)).map((one) => [one.facet, one.sort, one.before, one.after]);

  test('are differences though a mark explains them', () => {
    expect(beside(added, { marks: [marked(added, 'We sell names.')] })).toEqual([
      ['text', 'added', null, 'We sell names.'],
    ]);
    expect(beside(gone, { marks: [removal(closing)] })).toEqual([['text', 'removed', 'Thank you.', null]]);
    expect(beside(moved, { marks: [marked(moved, closing)] })).toEqual([
      ['text', 'moved', 'Thank you.', 'Thank you.'],
    ]);
  });

  test('are none where a statement explains them', () => {
    expect(beside(added, stated(added, 'We sell names.'))).toEqual([]);
    expect(beside(text)).toEqual([]);
  });
});
