/** Where records name others: by id or by key, at the top or inside an embedded part. */
import type { Field } from '../kit/field.ts';
import type { RecordType } from '../kit/record-type.ts';
import { type RecordName, recordName, records } from '../records.ts';

export type Mention = {
  type: RecordName;
  /** The field that names it, or that holds the part in which it is named. */
  field: string;
  label: string;
  by: 'id' | 'key';
  isInside: boolean;
};

/** Every field of every record type that may name a record of this one. */
export function mentionsOf(target: RecordName): Mention[] {
  return Object.values(records).flatMap((type: RecordType) =>
    Object.entries(type.fields).flatMap(([field, said]) =>
      within(said, said.label, false)
        .filter(({ to }) => to === target)
        .map(({ label, by, isInside }) => ({
          type: recordName(type.name),
          ...{ field, label, by, isInside },
        })),
    ),
  );
}

type Named = Pick<Mention, 'label' | 'by' | 'isInside'> & { to: string };

function within(field: Field, label: string, isInside: boolean): Named[] {
  if ('fields' in field) {
    return Object.values(field.fields).flatMap((inner) => within(inner, `${label}: ${inner.label}`, true));
  }
  if ('to' in field) return [{ to: field.to, label, by: 'id', isInside }];
  return field.keyOf ? [{ to: field.keyOf, label, by: 'key', isInside }] : [];
}

/** Whether a part names it: by a field that may, not by chance in other words. */
export function isNamedInside(
  field: Field,
  held: unknown,
  { to, word }: { to: RecordName; word: string },
): boolean {
  if (Array.isArray(held)) return held.some((each) => isNamedInside(field, each, { to, word }));
  if ('fields' in field) {
    const values = new Map(typeof held === 'object' && held !== null ? Object.entries(held) : []);
    return Object.entries(field.fields).some(([name, inner]) =>
      isNamedInside(inner, values.get(name), { to, word }),
    );
  }
  return held === word && ('to' in field ? field.to : field.keyOf) === to;
}

/** Keys of statements are their version's own: the same key in another version is another statement. */
export const isKeyOfVersion = (target: RecordName): boolean => {
  const sets: readonly string[][] = ownSets(records[target]);
  return sets.some((set) => set.includes('key') && set.includes('version'));
};

const ownSets = ({ unique }: RecordType) => unique ?? [];
