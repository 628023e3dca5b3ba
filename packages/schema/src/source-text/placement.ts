/** A stretch of a text that is sought in another edition of it. */
export type Place = { start: number; end: number; sha256: string };
/** What stood around it, where that is known. */
export type Sought = Place & { prefix: string | null; suffix: string | null };

export const placementStates = ['in-place', 'moved', 'respaced', 'lost'] as const;

/** Respaced: the same words with other white space. Lost: not found, and left where it was. */
export type Placement =
  | { state: 'in-place' | 'moved' | 'respaced'; start: number; end: number }
  | { state: 'lost' };

export type Placements = Map<string, Placement>;

export const nameOf = ({ start, end, sha256 }: Place) => `${start}-${end}-${sha256}`;
