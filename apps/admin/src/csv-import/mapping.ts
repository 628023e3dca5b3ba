/** Which column of a file is which field. */
import type { RecordType } from '@privacy-register/schema/kit/record-type';
import { importFields } from '@privacy-register/schema/record-import/import-fields';
import type { Table } from './read-table.ts';

/** The name of a field by that of its column; null where the column is left out. */
export type Mapping = Record<string, string | null>;

/** By the name or the label of a field, whatever the case and punctuation; each field once. */
export function guessed(type: RecordType, columns: readonly string[]): Mapping {
  const taken = new Set<string>();
  const fields = Object.entries(importFields(type));
  return Object.fromEntries(
    columns.map((column) => {
      const [name] =
        fields.find(
          ([each, { label }]) => !taken.has(each) && [each, label].some((said) => isSame(said, column)),
        ) ?? [];
      if (name) taken.add(name);
      return [column, name ?? null];
    }),
  );
}

export function mapped({ rows }: Table, mapping: Mapping): Record<string, unknown>[] {
  return rows.map((row) =>
    Object.fromEntries(
      Object.entries(row).flatMap(([column, cell]) => {
        const name = mapping[column];
        return name ? [[name, cell] as const] : [];
      }),
    ),
  );
}

/** Fields that a new record needs and no column gives, by their labels. */
export function lacking(type: RecordType, mapping: Mapping): string[] {
  const given = Object.values(mapping);
  return Object.entries(importFields(type))
    .filter(([name, { optional, kind }]) => {
      return !optional && !['texts', 'words', 'refs', 'flag'].includes(kind) && !given.includes(name);
    })
    .map(([, { label }]) => label);
}

const isSame = (one: string, other: string) => bare(one) === bare(other);
const bare = (words: string) => words.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
