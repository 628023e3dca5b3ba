import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textHash } from '../policy-text/text-hash.ts';
import { placeAll } from './place-all.ts';
import { nameOf, type Sought } from './placement.ts';
import { spaced } from './spaced.ts';

const pool = [
  'We share names.',
  'We keep e-mail.',
  'Ask us, please.',
  'Cookies\u00a0count visits.',
  'Terms apply.',
];
const paragraph = fc.array(fc.constantFrom(...pool), { minLength: 1, maxLength: 4 });
const policy = fc.array(paragraph, { minLength: 1, maxLength: 8 });

type Edit = (paragraphs: string[][]) => string[][];
const insert = fc.tuple(fc.nat(), paragraph).map(([at, added]): Edit => {
  return (all) => all.toSpliced(at % (all.length + 1), 0, added);
});
const cut = fc.nat().map(
  (at): Edit =>
    (all) =>
      all.length ? all.toSpliced(at % all.length, 1) : all,
);
const repeat = fc.nat().map((at): Edit => {
  return (all) => all.flatMap((each, place) => (place === at % all.length ? [each, each] : [each]));
});
const swapGaps = fc.constant<Edit>((all) =>
  all.map((each) =>
    each.map((words) => words.replaceAll('\u00a0', '_').replaceAll(' ', '\u00a0').replaceAll('_', ' ')),
  ),
);
const edits = fc.array(fc.oneof(insert, cut, repeat, swapGaps), { maxLength: 5 });

const written = (paragraphs: readonly string[][]) => paragraphs.map((each) => each.join(' ')).join('\n\n');
const plain = (words: string) => spaced(words).words;

/** A place for every sentence. */
function placesIn(paragraphs: readonly string[][]): Sought[] {
  let start = 0;
  return paragraphs.flatMap((each) => {
    const places = each.map((words) => {
      const place = { start, end: start + words.length, sha256: textHash(words), prefix: null, suffix: null };
      start = place.end + 1;
      return place;
    });
    start += 1;
    return places;
  });
}

test('however a text is edited, every place is found where its words stand, or told to be lost', () => {
  fc.assert(
    fc.property(policy, edits, (paragraphs, asked) => {
      const edited = asked.reduce((all, edit) => edit(all), paragraphs);
      const [before, after] = [written(paragraphs), written(edited)];
      const places = placesIn(paragraphs);

      const placements = placeAll(places, { before, after });

      const found = places.flatMap((place) => {
        const placement = placements.get(nameOf(place));
        expect(placement).toBeDefined();
        if (!placement || placement.state === 'lost') return [];
        const words = after.slice(placement.start, placement.end);
        expect(plain(words)).toBe(plain(before.slice(place.start, place.end)));
        expect(placement.state === 'respaced').toBe(textHash(words) !== place.sha256);
        return [placement.start];
      });
      expect(new Set(found).size).toBe(found.length);
      for (const words of pool.map(plain)) {
        const count = (all: readonly string[][]) => all.flat().filter((each) => plain(each) === words).length;
        const kept = places.filter(
          (place) =>
            plain(before.slice(place.start, place.end)) === words &&
            placements.get(nameOf(place))?.state !== 'lost',
        );
        expect(kept).toHaveLength(Math.min(count(paragraphs), count(edited)));
      }
    }),
    { numRuns: 300 },
  );
});

test('by hashes alone no place is given to other words, and none is left without an answer', () => {
  fc.assert(
    fc.property(policy, edits, (paragraphs, asked) => {
      const after = written(asked.reduce((all, edit) => edit(all), paragraphs));
      const before = written(paragraphs);
      const places = placesIn(paragraphs);

      const placements = placeAll(places, { before: null, after });

      for (const place of places) {
        const placement = placements.get(nameOf(place));
        expect(placement).toBeDefined();
        if (!placement || placement.state === 'lost') continue;
        const words = after.slice(placement.start, placement.end);
        expect(plain(words)).toBe(plain(before.slice(place.start, place.end)));
      }
    }),
    { numRuns: 200 },
  );
});
