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
};

export type Table = any;
export type Tables = {
  record: Record<string, Table>;
  join: Record<string, Record<string, Table>>;
  audit: Table;
  erasable: Table;
};
