/** Everything that the screen tells of a map, from what the versions say. */
import { compareMaps } from '@privacy-register/schema/data-map/difference';
import { silentIn } from '@privacy-register/schema/data-map/flow';
import { dataMap } from '@privacy-register/schema/data-map/map';
import type { Say } from '../language/say.ts';
import { layeredOf, legendOf } from './layered-of.ts';
import { linesOf, type MapLine } from './line.ts';
import type { Reading } from './said-with.ts';
import type { Shown } from './shown.ts';
import { liveTerms, type Vocabularies } from './use-map-terms.ts';

/** Places of a layer that can be overlooked at once. */
const most = 10;

type Asked = { sides: readonly (readonly Reading[])[]; shown: Shown; vocabularies: Vocabularies; say: Say };

export function mapOf({ sides, shown, vocabularies, say }: Asked) {
  // Where a posted version names a term, its own words for it count.
  const named = [...liveTerms(vocabularies), ...sides.flat().flatMap((side) => side.terms)];
  const terms = Object.fromEntries(named.map((term) => [term.id, term]));
  const { filter, opened } = shown;
  const isCompared = sides.length > 1;
  const drawn = (wish: { opened: readonly string[] | null; most: number }) => {
    const map = dataMap(sides, { terms, filter, ...wish });
    const [before = [], after = before] = map.edges;
    return { places: map.places, lines: linesOf(compareMaps(before, after), { terms, say }) };
  };
  const map = drawn({ opened, most });
  const isDifferent = ({ standing }: MapLine) => standing !== 'same';
  const lines = shown.isOnlyDifferent ? map.lines.filter(isDifferent) : map.lines;
  return {
    ...{ terms, lines, isCompared },
    // Term by term, whatever the picture folds.
    different: isCompared
      ? drawn({ opened: null, most: Number.POSITIVE_INFINITY }).lines.filter(isDifferent)
      : [],
    silent: silentIn(sides.at(-1) ?? []).length,
    openKeys: Object.values(map.places)
      .flat()
      .flatMap(({ term, is }) => (is === 'open' ? [terms[term]?.key ?? term] : [])),
    layered: layeredOf({ places: map.places, lines, terms, say }),
    legend: legendOf(lines, say),
  };
}
export type DrawnMap = ReturnType<typeof mapOf>;

/** The keys of terms that the versions name, and of all that is wider: what a filter can be about. */
export function keysIn(sides: Asked['sides'], terms: DrawnMap['terms']): ReadonlySet<string> {
  const ids = sides
    .flat()
    .flatMap(({ statements }) =>
      statements.flatMap((each) => [
        ...[...each.actors, ...each.sources, ...each.recipients],
        ...[...each.dataCategories, ...each.purposes],
      ]),
    );
  return new Set(ids.flatMap((id) => [terms[id]?.key ?? id, ...(terms[id]?.ancestors ?? [])]));
}
