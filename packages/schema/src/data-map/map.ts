/** The whole map of what versions say, folded as asked. */
import { edgesOf, type MapEdge } from './edge.ts';
import { isWanted, type MapFilter } from './filter.ts';
import { type End, type Flow, flowsIn, type Layer, layers, type Mapped, type MapTerms } from './flow.ts';
import { type Fold, fold, type Place, tiedAmong } from './fold.ts';

type Asked = {
  terms: MapTerms;
  filter: MapFilter;
  /** Keys of the opened branches; null: what can be overlooked. */
  opened: readonly string[] | null;
  /** How many places of a layer can be overlooked. */
  most: number;
};
export type DataMap = {
  places: { [layer in Layer]: Place[] };
  /** One for each side, drawn between the same places. */
  edges: MapEdge[][];
};

/** Several sides are to be compared: they are folded alike. */
export function dataMap(sides: readonly (readonly Mapped[])[], asked: Asked): DataMap {
  const flows = sides.map((side) =>
    flowsIn(side, asked.terms).filter((flow) => isWanted(flow, asked.filter, asked.terms)),
  );
  const folds = new Map(layers.map((layer) => [layer, fold(namedIn(flows.flat(), layer), asked)]));
  const edges = flows.map((side) => edgesOf(side, (end) => placed(end, folds.get(end.layer))));
  const tied = new Set(edges.flat().flatMap(({ from, to }) => [nameOf(from), nameOf(to)]));
  const places = (layer: Layer) =>
    tiedAmong(folds.get(layer)?.places ?? [], ({ term }) => tied.has(nameOf({ layer, term })));
  return {
    places: {
      origin: places('origin'),
      category: places('category'),
      purpose: places('purpose'),
      party: places('party'),
    },
    edges,
  };
}

const placed = ({ layer, term }: End, folded: Fold | undefined): End => {
  return { layer, term: term && folded ? folded.placeOf(term) : term };
};

const nameOf = ({ layer, term }: End) => `${layer} ${term}`;

/** A purpose of disclosing is folded as one of using, though no line ends at it. */
function namedIn(flows: readonly Flow[], layer: Layer): string[] {
  return flows.flatMap(({ from, to, purpose }) => {
    const ends = [from, to].flatMap((end) => (end.layer === layer && end.term ? [end.term] : []));
    return layer === 'purpose' && purpose ? [...ends, purpose] : ends;
  });
}
