import type { SQL } from 'drizzle-orm';
import type { Storage } from './columns.ts';

/** The builders that differ between the databases; their types have nothing in common, so they stay loose here. */
export type Dialect = {
  table: any;
  column: (storage: Storage, name: string) => any;
  sequence: (name: string) => any;
  foreignKey: any;
  index: any;
  uniqueIndex: any;
  primaryKey: any;
  phrases: Phrases;
};

/** Questions that each database words in its own way. A list is one parameter, however long. */
export type Phrases = {
  isAnyOf: (column: any, values: readonly unknown[]) => SQL<boolean>;
  /** A stored list of words holds at least one of these. */
  holdsAnyOf: (column: any, words: readonly unknown[]) => SQL<boolean>;
  /** Regardless of case, in every script. */
  contains: (column: any, words: string) => SQL<boolean>;
  /** What a record refers to in a join table, in order. */
  targetsOf: (join: Table, owner: Table) => SQL<string[]>;
};

export type Table = any;
export type Tables = {
  record: Record<string, Table>;
  join: Record<string, Record<string, Table>>;
  audit: Table;
  erasable: Table;
  phrases: Phrases;
};
