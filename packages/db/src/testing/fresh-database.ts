import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    postgresUrl: string;
    /** A database with all tables, to be copied. */
    postgresTemplate: string;
  }
}

type FreshDatabase = { url: string; drop: () => Promise<void> };

/** A database of its own for a test, in the PostgreSQL server of this run: empty, or a copy of a template. */
export function freshDatabase(template = 'template0'): Promise<FreshDatabase> {
  return databaseIn(inject('postgresUrl'), template);
}

export async function databaseIn(server: string, template: string): Promise<FreshDatabase> {
  const name = `test_${randomBytes(8).toString('hex')}`;
  await ask(server, `CREATE DATABASE ${name} TEMPLATE ${template}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => ask(server, `DROP DATABASE ${name} WITH (FORCE)`) };
}

async function ask(server: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
