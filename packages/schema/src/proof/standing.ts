/** What the entries of the audit chain, read from the first to the last, say that a record holds now. */
import { canonical } from '../kit/canonical.ts';
import { blank, type RecordType } from '../kit/record-type.ts';

type Values = Record<string, unknown>;
export type Entry = {
  sequence: number;
  at: string;
  actor: string;
  revision: number;
  content: Values;
};
export type Standing = {
  /** The entry that said so last. */
  sequence: number;
  values: Values;
  /** Its personal values were erased, so that their hashes tell nothing any more. */
  isForgotten: boolean;
};

/** Null where the record was removed. */
export function standingAfter(type: RecordType, before: Standing | null, entry: Entry): Standing | null {
  const { do: done, ...given } = entry.content;
  if (done === 'forget') return before && { ...before, isForgotten: true };
  if (done === 'remove') return null;
  const { sequence, revision, at, actor } = entry;
  const made = { ...blank(type), createdAt: at, createdBy: actor, archivedAt: null };
  const stood = before?.values ?? made;
  const isForgotten = before?.isForgotten ?? false;
  return { sequence, isForgotten, values: { ...stood, ...given, revision, updatedAt: at, updatedBy: actor } };
}

/** Tells whether a value is the one that the chain knows by this hash; null where its salt was erased. */
export type Recognize = (hash: string, value: unknown) => boolean | null;

/** The fields of a record that hold something else than the chain says. */
export function strayFields(said: Standing, held: Values, recognize: Recognize): string[] {
  return Object.keys(said.values).filter((name) => {
    const hash = hashIn(said.values[name]);
    if (hash !== null) return !(recognize(hash, held[name]) ?? said.isForgotten);
    return canonical(said.values[name]) !== canonical(held[name] ?? null);
  });
}

/** What stands for a personal value, or for a secret. */
function hashIn(said: unknown): string | null {
  if (typeof said !== 'object' || said === null) return null;
  if ('personal' in said && typeof said.personal === 'string') return said.personal;
  return 'secret' in said && typeof said.secret === 'string' ? said.secret : null;
}
