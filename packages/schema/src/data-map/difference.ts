/** What one map says that another does not: edge by edge, by what is said and not by which statement. */
import type { MapEdge } from './edge.ts';
import type { Flow, MapStatement } from './flow.ts';

export type EdgeStanding = 'added' | 'removed' | 'changed' | 'same';
export type ComparedEdge = {
  id: string;
  standing: EdgeStanding;
  before: MapEdge | null;
  after: MapEdge | null;
};

/** In the order of the later map; what was removed comes last. */
export function compareMaps(before: readonly MapEdge[], after: readonly MapEdge[]): ComparedEdge[] {
  const earlier = new Map(before.map((edge) => [edge.id, edge]));
  const kept = new Set(after.map(({ id }) => id));
  return [
    ...after.map((edge): ComparedEdge => {
      const was = earlier.get(edge.id) ?? null;
      return { id: edge.id, standing: was ? standingOf(was, edge) : 'added', before: was, after: edge };
    }),
    ...before
      .filter(({ id }) => !kept.has(id))
      .map((edge): ComparedEdge => ({ id: edge.id, standing: 'removed', before: edge, after: null })),
  ];
}

const standingOf = (before: MapEdge, after: MapEdge): EdgeStanding =>
  contentOf(before) === contentOf(after) ? 'same' : 'changed';

/** All that bears on the tie, and nothing that is said of other ties in the same statement. */
const bearing = [
  'modality',
  'completeness',
  'condition',
  'necessity',
  'legalBases',
  'context',
  'areas',
  'audiences',
  'excludedDataCategories',
  'collectionMethods',
  'sources',
] as const satisfies readonly (keyof MapStatement)[];
export type Bearing = (typeof bearing)[number];

const contentOf = ({ flows }: MapEdge): string =>
  inOrder(flows.map((flow) => `${flow.from.term} ${flow.to.term} ${flow.purpose} ${sayingOf(flow)}`));

const sayingOf = (flow: Flow): string => bearing.map((facet) => saidIn(flow, facet)).join(' ');

/** Ways count where they narrow: the way that a line begins with is no other. */
function saidIn({ audiences, by, statement }: Flow, facet: Bearing): string {
  if (facet === 'audiences') return inOrder(audiences);
  const value = statement[facet];
  if (facet === 'collectionMethods' || facet === 'sources')
    return inOrder(by.filter((id) => statement[facet].includes(id)));
  return Array.isArray(value) ? inOrder(value) : JSON.stringify(value);
}

const inOrder = (words: readonly string[]) => JSON.stringify([...new Set(words)].sort());

/** In which fields the statements of a line differ from those before. */
export function changedIn({ before, after }: ComparedEdge): Bearing[] {
  if (!before || !after) return [];
  const told = ({ flows }: MapEdge, facet: Bearing) => inOrder(flows.map((flow) => saidIn(flow, facet)));
  return bearing.filter((facet) => told(before, facet) !== told(after, facet));
}
