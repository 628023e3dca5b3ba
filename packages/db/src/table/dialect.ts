import type { SQL } from 'drizzle-orm';
import type { Storage } from './columns.ts';

/** Drizzle's types of the two databases have nothing in common, so what is said of both stays loose, here alone. */
export type Table = any;
export type BuiltColumn = any;
export type Connection = any;
export type Query = any;
export type Row = any;
type Builder = any;

/** The builders that differ between the databases. */
export type Dialect = {
  table: Builder;
  column: (storage: Storage, name: string) => BuiltColumn;
  sequence: (name: string) => BuiltColumn;
  foreignKey: Builder;
  index: Builder;
  uniqueIndex: Builder;
  primaryKey: Builder;
  phrases: Phrases;
};

/** Questions that each database words in its own way. A list is one parameter, however long. */
export type Phrases = {
  isAnyOf: (column: BuiltColumn, values: readonly unknown[]) => SQL<boolean>;
  /** A stored list of words holds at least one of these. */
  holdsAnyOf: (column: BuiltColumn, words: readonly unknown[]) => SQL<boolean>;
  /** Regardless of case, in every script. */
  contains: (column: BuiltColumn, words: string) => SQL<boolean>;
  /** Each term begins a word of this column of the search, which `search/search-table.ts` lays out. */
  begins: (entry: Table, column: 'heading' | 'words', terms: readonly string[]) => SQL<boolean>;
  /** Leaves out rows that another transaction holds, where there can be such. */
  notHeld: (query: Query) => Query;
  /** What a record refers to in a join table, in order. */
  targetsOf: (join: Table, owner: Table) => SQL<string[]>;
};

export type Tables = {
  record: Record<string, Table>;
  join: Record<string, Record<string, Table>>;
  audit: Table;
  erasable: Table;
  checkpoint: Table;
  picture: Table;
  event: Table;
  delivery: Table;
  attempt: Table;
  search: Table;
  phrases: Phrases;
};
