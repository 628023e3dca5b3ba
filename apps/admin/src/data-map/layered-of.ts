/** The map as a picture knows it. */
import type { EdgeTone, Sign, Stroke } from '@privacy-register/desk/graph/graph.ts';
import type { Layered, LayeredEdge, LayeredNode } from '@privacy-register/desk/graph/layered.ts';
import { modalityIn } from '@privacy-register/documents/words/modality';
import type { MapEdge } from '@privacy-register/schema/data-map/edge';
import { type Layer, layers, type MapTerms } from '@privacy-register/schema/data-map/flow';
import { tiedAmong } from '@privacy-register/schema/data-map/fold';
import type { DataMap } from '@privacy-register/schema/data-map/map';
import { type Say, sentence } from '../language/say.ts';
import { type MapLine, nameOf, standings, unsaid } from './line.ts';

type Modality = MapEdge['modalities'][number];

/** The firmest first. */
const strokes: Record<Modality, Stroke> = {
  does: 'solid',
  commits: 'long',
  generally: 'dash-dot',
  may: 'dashed',
  reserves: 'dotted',
  'not-stated': 'dotted',
};
const firmest = Object.keys(strokes).filter((word): word is Modality => word in strokes);

const layerNames: Record<Layer, string> = {
  origin: sentence('Sources and methods'),
  category: sentence('Data categories'),
  purpose: sentence('Purposes'),
  party: sentence('Recipients'),
};

type Drawn = { places: DataMap['places']; lines: readonly MapLine[]; terms: MapTerms; say: Say };

export function layeredOf({ places, lines, terms, say }: Drawn): Layered {
  const ends = new Set(lines.flatMap(({ edge }) => [boxOf(edge.from), boxOf(edge.to)]));
  const nodes = layers.flatMap((layer, at): LayeredNode[] => {
    const isTied = (end: MapEdge['from']) => ends.has(boxOf(end));
    const named = tiedAmong(places[layer], ({ term }) => isTied({ layer, term })).map(
      ({ term, depth, is, hides }) => ({
        ...{ id: boxOf({ layer, term }), layer: at, depth, is, isFaint: false },
        label: nameOf({ layer, term }, { terms, say }),
        note:
          is === 'folded'
            ? say('%{smart_count} term folded in |||| %{smart_count} terms folded in', { smart_count: hides })
            : '',
      }),
    );
    const isUnsaid = isTied({ layer, term: null });
    const silent = { layer: at, label: say(unsaid[layer]), depth: 0, is: 'leaf', note: '' } as const;
    return isUnsaid ? [...named, { ...silent, id: boxOf({ layer, term: null }), isFaint: true }] : named;
  });
  return {
    layers: layers.map((layer) => say(layerNames[layer])),
    nodes,
    edges: lines.map((line) => edgeOf(line, say)),
  };
}

/** Name of a place in the picture. */
export const boxOf = ({ layer, term }: MapEdge['from']): string => `${layer}.${term ?? 'unsaid'}`;

/** The term of a box; null for one that stands for none. */
export const termOfBox = (box: string): string | null => {
  const term = box.slice(box.indexOf('.') + 1);
  return term === 'unsaid' ? null : term;
};

function edgeOf({ id, how, note, standing, edge }: MapLine, say: Say): LayeredEdge {
  const label = standing === 'same' ? how : `${say(standings[standing])}: ${how}`;
  return {
    ...{ id, label, note, isCrossed: edge.negated, tone: toneOf(standing) },
    ...{ from: boxOf(edge.from), to: boxOf(edge.to), stroke: strokeOf(edge) },
  };
}

const toneOf = (standing: MapLine['standing']): EdgeTone => (standing === 'same' ? 'plain' : standing);

const strokeOf = ({ modalities }: MapEdge): Stroke =>
  strokes[firmest.find((each) => modalities.includes(each)) ?? 'does'];

/** Only of what is drawn. */
export function legendOf(lines: readonly MapLine[], say: Say): Sign[] {
  const said = new Set(lines.flatMap(({ edge }) => edge.modalities));
  const standing = new Set(lines.map((line) => line.standing));
  const tones = (['added', 'removed', 'changed'] as const).filter((each) => standing.has(each));
  return [
    ...firmest
      .filter((each) => said.has(each))
      .map((each) => ({ label: say(modalityIn(each, false)), stroke: strokes[each] })),
    ...(lines.some(({ edge }) => edge.negated)
      ? [{ label: say('Denied'), stroke: 'solid', isCrossed: true } as const]
      : []),
    ...tones.map((tone) => ({ label: say(standings[tone]), stroke: 'solid', tone }) as const),
  ];
}
