/** What rules decide and `commit` does, all or nothing. */
export type Change =
  | { do: 'create'; type: string; id: string; values: Record<string, unknown> }
  | { do: 'update'; type: string; id: string; revision: number; values: Record<string, unknown> }
  /** Nothing changes, but it must still stand at this revision. */
  | { do: 'check'; type: string; id: string; revision: number }
  | { do: 'remove'; type: string; id: string }
  /** The personal values that the audit chain kept of it are erased; the record itself stays as it is. */
  | { do: 'forget'; type: string; id: string };

type Held = { id: string; revision: number };

/** Names are record types; a bare update raises the revision, so that whoever read before must read again. */
export const create = (type: string, id: string, values: Record<string, unknown>): Change => ({
  do: 'create',
  type,
  id,
  values,
});
export const update = (type: string, held: Held, values: Record<string, unknown> = {}): Change => ({
  do: 'update',
  type,
  id: held.id,
  revision: held.revision,
  values,
});
export const check = (type: string, held: Held): Change => ({
  do: 'check',
  type,
  id: held.id,
  revision: held.revision,
});
export const remove = (type: string, id: string): Change => ({ do: 'remove', type, id });
export const forget = (type: string, id: string): Change => ({ do: 'forget', type, id });
