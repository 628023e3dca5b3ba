/** Record types and their joins as tables of one dialect. */
import type { RecordType } from '@privacy-register/schema/kit/record-type';
import { searchTable } from '../search/search-table.ts';
import { auditTables } from './audit.ts';
import { type Column, columnsOf, type Join, joinsOf, recordTypes, snake, tableName } from './columns.ts';
import type { BuiltColumn, Dialect, Table, Tables } from './dialect.ts';
import { pictureTable } from './picture.ts';
import { tellingTables } from './telling.ts';

export function tablesOf(dialect: Dialect): Tables {
  const record: Record<string, Table> = {};
  const join: Record<string, Record<string, Table>> = {};
  for (const type of recordTypes) {
    record[type.name] = recordTable(dialect, type, record);
    const joins = joinsOf(type).map((one) => [one.field, joinTable(dialect, one, record)] as const);
    join[type.name] = Object.fromEntries(joins);
  }
  const telling = tellingTables(dialect, () => record.subscription);
  const search = searchTable(dialect);
  return {
    record,
    join,
    ...auditTables(dialect),
    ...telling,
    picture: pictureTable(dialect),
    search,
    phrases: dialect.phrases,
  };
}

function recordTable(dialect: Dialect, type: RecordType, all: Record<string, Table>): Table {
  const name = tableName(type.name);
  const columns = columnsOf(type);
  const built = Object.entries(columns).map(([key, column]) => [key, columnOf(dialect, column)] as const);
  return dialect.table(name, Object.fromEntries(built), (table: Table) => [
    ...Object.entries(columns).flatMap(([key, column]) =>
      constraints(dialect, name, table[key], column, all),
    ),
    ...(type.unique ?? []).map((fields) =>
      dialect
        .uniqueIndex([name, ...fields.map(snake), 'unique'].join('__'))
        .on(...fields.map((field) => table[field])),
    ),
  ]);
}

function columnOf(dialect: Dialect, column: Column) {
  const built = dialect.column(column.storage, column.name);
  if (column.name === 'id') return built.primaryKey();
  return column.required ? built.notNull() : built;
}

function constraints(
  dialect: Dialect,
  name: string,
  built: BuiltColumn,
  column: Column,
  all: Record<string, Table>,
) {
  const { references } = column;
  const label = `${name}__${column.name}`;
  const made = [];
  if (column.unique) made.push(dialect.uniqueIndex(`${label}__unique`).on(built));
  if (!references) return made;
  if (!column.unique) made.push(dialect.index(`${label}__index`).on(built));
  made.push(foreign(dialect, `${label}__fk`, built, () => all[references]));
  return made;
}

function joinTable(dialect: Dialect, join: Join, all: Record<string, Table>): Table {
  const columns = {
    owner: dialect.column('text', 'owner').notNull(),
    position: dialect.column('integer', 'position').notNull(),
    target: dialect.column('text', 'target').notNull(),
  };
  return dialect.table(join.table, columns, (table: Table) => [
    dialect.primaryKey({ columns: [table.owner, table.position] }),
    dialect.uniqueIndex(`${join.table}__unique`).on(table.owner, table.target),
    dialect.index(`${join.table}__target`).on(table.target),
    foreign(dialect, `${join.table}__owner_fk`, table.owner, () => all[join.owner]),
    foreign(dialect, `${join.table}__target_fk`, table.target, () => all[join.target]),
  ]);
}

/** The other table may not be made yet: the reference is looked up when it is needed. */
function foreign(dialect: Dialect, name: string, column: BuiltColumn, to: () => Table) {
  const columns = [column];
  const key = {
    name,
    columns,
    get foreignColumns() {
      return [to().id];
    },
  };
  return dialect.foreignKey(key);
}
