// Starts one PostgreSQL server for a run of vitest; each test file makes databases of its own in it.
import type { TestProject } from 'vitest/node';
import { startPostgres } from './postgres.ts';

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startPostgres();
  project.provide('postgresUrl', server.url);
  return server.stop;
}
