/** The tables of both databases as the record types say them. Until the first release there is one migration. */
import {
  generateDrizzleJson,
  generateMigration,
  generateSQLiteDrizzleJson,
  generateSQLiteMigration,
} from 'drizzle-kit/api';
import { searchStatements } from './search/search-table.ts';
import type { Tables } from './table/dialect.ts';
import { postgres } from './table/postgres.ts';
import { sqlite } from './table/sqlite.ts';
import { tablesOf } from './table/tables.ts';

/** Path below the migrations folder, and what the file says. */
export async function migrations(): Promise<Map<string, string>> {
  const ours = await generateSQLiteDrizzleJson(flat(tablesOf(sqlite)));
  const theirs = generateDrizzleJson(flat(tablesOf(postgres)));
  return new Map([
    ...filesOf('sqlite', await generateSQLiteMigration(await generateSQLiteDrizzleJson({}), ours)),
    ...filesOf('postgresql', await generateMigration(generateDrizzleJson({}), theirs)),
  ]);
}

function flat(tables: Tables): Record<string, unknown> {
  const joins = Object.values(tables.join).flatMap((each) => Object.values(each));
  const { audit, erasable, checkpoint, event, delivery, attempt, picture } = tables;
  const beside = [audit, erasable, checkpoint, event, delivery, attempt, picture];
  const all = [...Object.values(tables.record), ...joins, ...beside];
  return Object.fromEntries(all.map((table, position) => [`table${position}`, table]));
}

function filesOf(dialect: 'sqlite' | 'postgresql', made: string[]): [string, string][] {
  const entry = { idx: 0, version: '7', when: 1, tag: '0000_first', breakpoints: true };
  const statements = [...made, ...searchStatements[dialect]];
  return [
    [`${dialect}/0000_first.sql`, `${statements.join('\n--> statement-breakpoint\n')}\n`],
    [`${dialect}/meta/_journal.json`, JSON.stringify({ version: '7', dialect, entries: [entry] })],
  ];
}
