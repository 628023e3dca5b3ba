/** Defects of the source: what reviewers marked, and what the text itself shows where we have it. */
import { fill } from '../sentence/sentence.ts';
import { findingSentences } from './finding-sentence.ts';
import type { Law } from './law.ts';
import { law } from './law.ts';
import type { LintedVersion, Mark } from './library.ts';
import { overlap, type Place } from './place.ts';
import type { FindingRule, Severity } from './rule.ts';
import { reasonsOf } from './said.ts';
import { addressesOfArchives, brokenDates, emptySections } from './text-defect.ts';

type Defect = {
  id: string;
  title: string;
  severity: Severity;
  basis: Law | { reason: string };
  kinds: readonly Mark['kind'][];
  message: string;
  /** Finds the places in a text by itself. */
  placesIn?: (text: string) => Place[];
};

const defects: readonly Defect[] = [
  {
    id: 'text-lost',
    title: 'Words were lost',
    severity: 'warning',
    basis: { reason: 'What a reader saw cannot be told from what is left.' },
    kinds: ['lost-text'],
    message: findingSentences.wordsLost,
  },
  {
    id: 'reference-dangling',
    title: 'A reference to what is not there',
    severity: 'warning',
    basis: law.deception,
    kinds: ['dangling-reference'],
    message: findingSentences.referenceLost,
  },
  {
    id: 'heading-without-body',
    title: 'A heading that promises more than follows',
    severity: 'warning',
    basis: law.deception,
    kinds: ['heading-without-body'],
    message: findingSentences.headingEmpty,
    placesIn: emptySections,
  },
  {
    id: 'address-rewritten',
    title: 'Addresses that lead elsewhere',
    severity: 'note',
    basis: { reason: 'They lead into an archive or to another page than the one that is shown.' },
    kinds: ['rewritten-link'],
    message: findingSentences.linkElsewhere,
    placesIn: addressesOfArchives,
  },
  {
    id: 'date-or-markup-broken',
    title: 'Broken dates or markup',
    severity: 'note',
    basis: { reason: 'A date or a list that is broken reads as another one.' },
    kinds: ['broken-markup'],
    message: findingSentences.markupBroken,
    placesIn: brokenDates,
  },
  {
    id: 'item-misplaced',
    title: 'An item that does not belong to its list',
    severity: 'note',
    basis: { reason: 'It says less or something else than was meant.' },
    kinds: ['stray-item', 'object-for-party'],
    message: findingSentences.itemMisplaced,
  },
];

export const defectRules: FindingRule[] = defects.map(({ kinds, message, placesIn, ...said }) => ({
  ...said,
  edition: 1,
  find: (version) => {
    const marks = version.marks.filter((mark) => kinds.includes(mark.kind) && !isToldBeside(mark, version));
    const places = placesIn ? unmarked(version, placesIn, marks) : [];
    if (!marks.length && !places.length) return [];
    const sentence = marks.length ? findingSentences.defectNoted : findingSentences.defect;
    return [{ message: fill(sentence, { message, reasons: reasonsOf(marks) }), marks, places }];
  },
}));

/** Lost words that a statement rests on are told with the statement. */
const isToldBeside = (mark: Mark, { reading }: LintedVersion) =>
  mark.kind === 'lost-text' &&
  reading.statements.some(({ passages }) => passages.some((passage) => overlap(mark, passage)));

function unmarked({ text }: LintedVersion, placesIn: (text: string) => Place[], marks: readonly Mark[]) {
  const places = text === null ? [] : placesIn(text);
  return places.filter((place) => !marks.some((mark) => overlap(mark, place)));
}
