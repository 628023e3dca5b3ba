import type { Comment } from '@privacy-register/schema/record/comment';
import { sample } from '@privacy-register/schema/testing/sample';
import { expect, test } from 'vitest';
import { sayEnglish } from '../language/say-english.ts';
import { type About, aboutDifference, aboutPassage, aboutStatement, aboutVersion } from './about.ts';
import { whereIn } from './where.ts';

const version = sample('policy-version', { id: 'ver_1', text: 'We share. We tell.' });
const statement = (key: string, summary: string) => sample('statement', { key, summary });
const file = {
  version,
  statements: [statement('sharing', 'Partners receive names.')],
  base: { version, statements: [statement('gone', 'Nobody receives names.')], marks: [] },
};
const difference = { statementKey: 'sharing', facet: 'recipients', sort: 'broadened' } as const;
const page = '/policy-version/ver_1/show';

test.each<[string, About, Partial<Comment>, string, string | null]>([
  ['the version', aboutVersion, {}, 'The version as a whole', null],
  [
    'a statement',
    aboutStatement('sharing'),
    {},
    'Statement: Partners receive names.',
    `${page}?tab=statements&at=sharing`,
  ],
  ['a statement that went', aboutStatement('gone'), {}, 'Statement: Nobody receives names.', null],
  [
    'a difference',
    aboutDifference(difference),
    {},
    'Difference, Recipients: Partners receive names.',
    `${page}?tab=differences`,
  ],
  [
    'a difference of the text',
    aboutDifference({ ...difference, statementKey: null, facet: 'text' }),
    {},
    'Difference, Text: the text',
    `${page}?tab=differences`,
  ],
  [
    'a sentence',
    aboutPassage('We share. We tell.', 10, 18),
    { quote: 'We tell.' },
    'A sentence of the text',
    `${page}?tab=text&at=10`,
  ],
  [
    'a sentence that changed',
    aboutPassage('We ask.', 0, 7),
    { quote: 'We ask.' },
    'A sentence that no longer stands so in the text',
    null,
  ],
])('%s is said in words, with the way there', (_, about, more, words, to) => {
  expect(whereIn(file, sample('comment', { about, ...more }), sayEnglish)).toEqual({ words, to });
});
