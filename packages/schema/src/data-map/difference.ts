/** What one map says that another does not: edge by edge, by what is said and not by which statement. */
import type { MapEdge } from './edge.ts';
import type { Flow } from './flow.ts';

export const edgeStandings = ['added', 'removed', 'changed', 'same'] as const;
export type EdgeStanding = (typeof edgeStandings)[number];
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

const contentOf = ({ flows }: MapEdge): string => JSON.stringify([...new Set(flows.map(sayingOf))].sort());

/** All that bears on the tie, and nothing that is said of other ties in the same statement. */
function sayingOf({ from, to, purpose, by, audiences, statement }: Flow): string {
  const { modality, completeness, condition, legalBases, context, areas, necessity } = statement;
  const lists = [by, audiences, statement.excludedDataCategories, legalBases, context, areas];
  const words = [modality, completeness, condition, necessity, from.term, to.term, purpose];
  return JSON.stringify([words, lists.map((list) => [...list].sort())]);
}
