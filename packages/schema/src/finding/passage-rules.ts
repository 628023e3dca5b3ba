/** Whether statements rest on words that can be read. */

import { longestPassage } from '../policy-text/passage.ts';
import { fill } from '../sentence/sentence.ts';
import { findingSentences } from './finding-sentence.ts';
import { overlap, type Place } from './place.ts';
import type { FindingRule } from './rule.ts';
import { isSaid, reasonsOf } from './said.ts';
import { repeatedSentences } from './text-defect.ts';

const tooLong: FindingRule = {
  id: 'passage-too-long',
  edition: 1,
  title: 'A passage that is hardly one',
  severity: 'note',
  basis: {
    reason: fill(findingSentences.passageShown, { count: longestPassage }),
  },
  find: ({ reading }) =>
    reading.statements
      .filter(({ passages }) => passages.some(({ start, end }) => end - start > longestPassage))
      .map((each) => ({
        message: fill(findingSentences.passageTooLong, { count: longestPassage }),
        statements: [each],
      })),
};

const withoutPassage: FindingRule = {
  id: 'statement-without-passage',
  edition: 1,
  title: 'A statement without a passage',
  severity: 'warning',
  basis: { reason: 'Without a place in the text nobody can check that it says so.' },
  find: ({ reading }) => {
    const bare = reading.statements.filter((each) => isSaid(each) && each.passages.length === 0);
    const message = fill(findingSentences.noPassage, { some: bare.length, all: reading.statements.length });
    return bare.length ? [{ message, statements: bare }] : [];
  },
};

const onLostText: FindingRule = {
  id: 'statement-on-lost-text',
  edition: 1,
  title: 'A statement whose context is lost',
  severity: 'warning',
  basis: { reason: 'What an answer means depends on its question.' },
  find: ({ reading, marks }) => {
    const lost = marks.filter(({ kind }) => kind === 'lost-text');
    return reading.statements.flatMap((statement) => {
      const on = lost.filter((mark) => statement.passages.some((passage) => overlap(mark, passage)));
      if (!on.length) return [];
      const message = fill(findingSentences.contextLost, { reasons: reasonsOf(on) });
      return [{ message, statements: [statement], marks: on }];
    });
  },
};

const shortestTold = 30;

/** In the text where we have it; otherwise passages and marks tell by their hashes. */
const repeated: FindingRule = {
  id: 'words-repeated',
  edition: 1,
  title: 'The same words twice',
  severity: 'note',
  basis: { reason: 'Of two copies one is forgotten at the next change.' },
  find: ({ reading, marks, text }) => {
    const quotedPlaces = reading.statements.flatMap(({ passages }) => passages);
    const defects = marks.filter(({ kind }) => kind !== 'artefact' && kind !== 'no-fact');
    const places = text === null ? copies([...quotedPlaces, ...defects]) : repeatedSentences(text);
    return places.length ? [{ message: findingSentences.twice, places }] : [];
  },
};

/** The later places of words that stand in another place as well. */
function copies(places: readonly Place[]): Place[] {
  const long = places.filter(({ start, end }) => end - start >= shortestTold);
  const later = long.filter((each) =>
    long.some((one) => one.sha256 === each.sha256 && one.start < each.start),
  );
  return later.filter((each, at) => later.findIndex(({ start }) => start === each.start) === at);
}

export const passageRules = [tooLong, withoutPassage, onLostText, repeated];
