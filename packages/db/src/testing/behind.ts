/** The database behind a store, asked or changed without it. */
import Database from 'better-sqlite3';
import pg from 'pg';

export async function run(address: string, sql: string): Promise<void> {
  if (!address.startsWith('file:')) return void (await read(address, sql));
  const file = new Database(address.replace('file:', ''));
  file.exec(sql);
  file.close();
}

export async function read(address: string, sql: string): Promise<Record<string, unknown>[]> {
  if (address.startsWith('file:')) {
    const file = new Database(address.replace('file:', ''));
    const rows = file.prepare<[], Record<string, unknown>>(sql).all();
    file.close();
    return rows;
  }
  const client = new pg.Client({ connectionString: address });
  await client.connect();
  const { rows } = await client.query(sql);
  await client.end();
  return rows;
}

export async function empty(address: string): Promise<void> {
  if (!address.startsWith('file:')) return await run(address, emptyPostgres);
  const tables = await read(
    address,
    `select name from sqlite_master where type = 'table' and name not like 'search_match%'`,
  );
  const deletions = tables.map(({ name }) => `delete from "${name}";`).join(' ');
  await run(address, `pragma foreign_keys = off; begin immediate; ${deletions} commit`);
}

const emptyPostgres = `do $$ declare name text; begin
  set local session_replication_role = replica;
  for name in select tablename from pg_tables where schemaname = 'public'
    loop execute format('delete from %I', name); end loop;
end $$`;
