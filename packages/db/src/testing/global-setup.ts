// Starts one PostgreSQL server for a run of vitest; each test makes databases of its own in it.
import type { TestProject } from 'vitest/node';
import { open } from '../open.ts';
import { databaseIn } from './fresh-database.ts';
import { startPostgres } from './postgres.ts';

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startPostgres();
  const template = await databaseIn(server.url, 'template0');
  const store = await open(template.url);
  await store.close();
  project.provide('postgresUrl', server.url);
  project.provide('postgresTemplate', new URL(template.url).pathname.slice(1));
  return async () => {
    await template.drop();
    await server.stop();
  };
}
