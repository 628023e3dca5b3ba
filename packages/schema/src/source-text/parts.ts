/** The places of a document's statements and marks, each once, and where they stand in another edition. */
import type { Statement } from '../record/statement.ts';
import type { Records } from '../records.ts';
import { placeAll } from './place-all.ts';
import { nameOf, type Placement, type Sought } from './placement.ts';

type Said = { statements: readonly Statement[]; marks: readonly Records['text-mark'][] };
export type Part = {
  /** Of the statement or mark it belongs to; `order` is its place among the passages of a statement. */
  owner: { type: 'statement' | 'text-mark'; id: string; key: string | null; version: string | null };
  order: number;
  place: Sought;
};
export type PlacedPart = Part & { placement: Placement };

export function partsOf({ statements, marks }: Said): Part[] {
  return [
    ...statements.flatMap(({ id, key, version, passages }) =>
      passages.map((place, order) => ({
        owner: { type: 'statement' as const, id, key, version },
        order,
        place,
      })),
    ),
    ...marks.flatMap(({ id, version, start, end, sha256 }) => {
      // A mark without length tells of words that are gone; there is nothing to find.
      if (end <= start) return [];
      const owner = { type: 'text-mark' as const, id, key: null, version };
      return [{ owner, order: 0, place: { start, end, sha256, prefix: null, suffix: null } }];
    }),
  ];
}

type Editions = { before: string | null; after: string; steps?: number };

export function placeParts(parts: readonly Part[], editions: Editions): PlacedPart[] {
  const once = new Map(parts.map(({ place }) => [nameOf(place), place]));
  const placements = placeAll([...once.values()], editions);
  return parts.map((part) => ({
    ...part,
    placement: placements.get(nameOf(part.place)) ?? { state: 'lost' },
  }));
}
