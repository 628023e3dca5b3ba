/** What the entries of the audit chain, read from the first to the last, say that a record holds now. */
import { canonical } from '../kit/canonical.ts';
import { blank, type Fields, type RecordType } from '../kit/record-type.ts';

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
};

/** Null where the record was removed. */
export function standingAfter(type: RecordType, before: Standing | null, entry: Entry): Standing | null {
  const { do: done, ...given } = entry.content;
  if (done === 'forget') return before;
  if (done === 'remove') return null;
  const { sequence, revision, at, actor } = entry;
  const made = { ...blank(type), createdAt: at, createdBy: actor, archivedAt: null };
  const stood = before?.values ?? made;
  return { sequence, values: { ...stood, ...given, revision, updatedAt: at, updatedBy: actor } };
}

/** Tells whether a personal value is the one that the chain knows by this hash; null where it was erased. */
export type Recognize = (hash: string, value: unknown) => boolean | null;

/** The fields of a record that hold something else than the chain says. */
export function strayFields(
  fields: Fields,
  { said, held }: { said: Values; held: Values },
  recognize: Recognize,
): string[] {
  return Object.keys(said).filter((name) => {
    if (fields[name]?.secret) return (said[name] === null) !== (held[name] === null);
    const hash = hashIn(said[name]);
    if (hash !== null) return recognize(hash, held[name]) === false;
    return canonical(said[name]) !== canonical(held[name] ?? null);
  });
}

function hashIn(said: unknown): string | null {
  if (typeof said !== 'object' || said === null || !('personal' in said)) return null;
  return typeof said.personal === 'string' ? said.personal : null;
}
