/** Writes the migrations of both databases from the record types. Until the first release there is one. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import {
  generateDrizzleJson,
  generateMigration,
  generateSQLiteDrizzleJson,
  generateSQLiteMigration,
} from 'drizzle-kit/api';
import type { Tables } from './table/dialect.ts';
import { postgres } from './table/postgres.ts';
import { sqlite } from './table/sqlite.ts';
import { tablesOf } from './table/tables.ts';

write('sqlite', await sqliteStatements());
write('postgresql', await postgresStatements());

async function sqliteStatements() {
  const now = await generateSQLiteDrizzleJson(flat(tablesOf(sqlite)));
  return generateSQLiteMigration(await generateSQLiteDrizzleJson({}), now);
}

async function postgresStatements() {
  return generateMigration(generateDrizzleJson({}), generateDrizzleJson(flat(tablesOf(postgres))));
}

function flat(tables: Tables): Record<string, unknown> {
  const joins = Object.values(tables.join).flatMap((each) => Object.values(each));
  const all = [...Object.values(tables.record), ...joins, tables.audit, tables.erasable];
  return Object.fromEntries(all.map((table, position) => [`table${position}`, table]));
}

function write(dialect: string, statements: string[]) {
  const folder = new URL(`../migrations/${dialect}/`, import.meta.url);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(new URL('meta/', folder), { recursive: true });
  writeFileSync(new URL('0000_first.sql', folder), `${statements.join('\n--> statement-breakpoint\n')}\n`);
  const entry = { idx: 0, version: '7', when: 1, tag: '0000_first', breakpoints: true };
  writeFileSync(
    new URL('meta/_journal.json', folder),
    JSON.stringify({ version: '7', dialect, entries: [entry] }),
  );
}
